import "server-only";
import { answerError } from "@/lib/answer";
import { invalid, unauthorized } from "@/lib/errors";

/** The few methods of a Pages API response that next-auth calls, recorded. */
export class RecordedAnswer {
  private code = 200;
  private body: string | null = null;
  private readonly set = new Map<string, string | string[]>();

  status(code: number) {
    this.code = code;
    return this;
  }
  getHeader(name: string) {
    return this.set.get(name.toLowerCase());
  }
  setHeader(name: string, value: string | string[]) {
    this.set.set(name.toLowerCase(), value);
    return this;
  }
  json(value: unknown) {
    this.setHeader("content-type", "application/json");
    this.body = JSON.stringify(value);
  }
  send(value: unknown) {
    if (typeof value === "object" && value !== null) this.json(value);
    else this.body = value === undefined ? null : String(value);
  }
  end() {}

  response(): Response {
    if (this.code >= 400) return this.refusal();
    const headers = new Headers({ "cache-control": "no-store" });
    for (const [name, value] of this.set) {
      headers.delete(name);
      for (const one of [value].flat()) headers.append(name, one);
    }
    return new Response(this.body, { status: this.code, headers });
  }

  /** In the shape of every other refusal; its `url`, which next-auth's own client reads, stays beside it. */
  private refusal(): Response {
    const url = /^\{"url":/.test(this.body ?? "") ? JSON.parse(this.body ?? "{}") : {};
    if (this.code === 401)
      return answerError(unauthorized("That e-mail address and password do not belong together."), url);
    return answerError(invalid("This sign-in request could not be read."), url);
  }
}
