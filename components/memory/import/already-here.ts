import type { Line } from "./transcript";

/** As many as one call may name. */
const AT_ONCE = 200;

type Stored = { id: number; content: string };

/**
 * The lines of an export that are still in the history they were exported from: same number, same words. `read` gives
 * the messages of this history by number, leaving out those that are not there.
 */
export async function alreadyHere(
  lines: readonly Line[],
  read: (ids: number[]) => Promise<Stored[]>,
): Promise<Set<Line>> {
  const numbered = lines.filter((line) => line.sourceId);
  const here = new Set<Line>();
  for (let i = 0; i < numbered.length; i += AT_ONCE) {
    const some = numbered.slice(i, i + AT_ONCE);
    const stored = await read(some.map(({ sourceId }) => sourceId as number));
    const contents = new Map(stored.map(({ id, content }) => [id, content]));
    for (const line of some) if (contents.get(line.sourceId as number) === line.content) here.add(line);
    // Another history, or an emptied one: the numbers say nothing.
    if (i === 0 && stored.length === 0) break;
  }
  return here;
}
