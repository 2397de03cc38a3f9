import { refusalOf } from "@/components/request";
import { whose } from "@/components/whose";
import type { PersonaSummary } from "@/lib/personas/summary";

export const SORTS = { oldest: "Oldest first", newest: "Newest first", name: "By name" };
export type Sort = keyof typeof SORTS;

/** Some of one's own personas; `next` is where the following ones begin, null at the end. */
export type OwnPage = { personas: PersonaSummary[]; next: string | null };

type Wanted = { query: string; sort: Sort; after: string | null; signal?: AbortSignal };

/** How many are fetched at a time; a whole number of rows of two, three and four. */
export const OWN_PAGE = 48;

/** Reads a page of one's own personas. @throws Refusal, or what `fetch` throws */
export async function readOwnPage({ query, sort, after, signal }: Wanted): Promise<OwnPage> {
  const search = new URLSearchParams({ own: "true", limit: String(OWN_PAGE), sort });
  if (query) search.set("query", query);
  if (after) search.set("after", after);
  const answer = await fetch(`/api/personas/available?${search}`, {
    cache: "no-store",
    headers: whose(),
    signal,
  });
  const body = await answer.json().catch(() => undefined);
  if (!answer.ok) throw refusalOf(answer.status, body);
  return { personas: body as PersonaSummary[], next: answer.headers.get("x-next-after") };
}
