import { whose } from "./whose";

/** A request the server refused, or that never reached it (status 0). `message` is a sentence for the person. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly issues: { path: string; message: string }[] = [],
    /** Seconds to wait before the same would be accepted. */
    readonly retryAfter: number | null = null,
  ) {
    super(message);
    this.name = "Refusal";
  }

  /** What is wrong with one field, if the server said so. */
  of(path: string): string | undefined {
    return this.issues.find((issue) => issue.path === path)?.message;
  }
}

/**
 * Asks Ensemble's own API. Answers the body, undefined when there is none. @throws Refusal and nothing else; its
 * status is 0 also where `signal` ended it.
 */
export async function request<T = unknown>(
  method: string,
  path: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers: { ...whose(), ...(body === undefined ? {} : { "content-type": "application/json" }) },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal,
    });
  } catch {
    throw new Refusal(0, "Ensemble could not be reached. Check the connection and try again.");
  }
  const answer = await response.json().catch(() => undefined);
  if (response.ok) return answer as T;
  throw refusalOf(response.status, answer, response.headers.get("retry-after"));
}

/** Reads the contract's error body; anything else becomes a plain sentence. */
export function refusalOf(status: number, body: unknown, retryAfter: string | null = null): Refusal {
  const error = (body as { error?: { message?: unknown; issues?: Refusal["issues"] } } | undefined)?.error;
  const message =
    typeof error?.message === "string" ? error.message : "Something went wrong. Please try again.";
  const issues = Array.isArray(error?.issues) ? error.issues : [];
  return new Refusal(status, message, issues, Number(retryAfter) || null);
}

/** The sentence to show for anything that was thrown. */
export const wordsOf = (error: unknown): string =>
  error instanceof Refusal ? error.message : "Something went wrong. Please try again.";
