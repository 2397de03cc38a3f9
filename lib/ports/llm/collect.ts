/** All items of a stream in their order, for tests. (Node 20 has no Array.fromAsync.) */
export async function collect<T>(items: AsyncIterable<T> | ReadableStream<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
