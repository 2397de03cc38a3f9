/**
 * A JSON object written as it is read, so that an export of any length needs little memory. A value that is an async
 * iterable becomes an array; everything else is written whole.
 */
export async function* jsonObject(fields: Record<string, unknown>): AsyncGenerator<string> {
  let first = true;
  yield "{";
  for (const [name, value] of Object.entries(fields)) {
    yield `${first ? "" : ","}${JSON.stringify(name)}:`;
    first = false;
    if (isAsyncIterable(value)) yield* jsonArray(value);
    else yield JSON.stringify(value ?? null);
  }
  yield "}";
}

/** Pieces of JSON inside an array of `jsonObject` are written as they come. */
export class JsonPieces {
  constructor(readonly pieces: AsyncIterable<string>) {}
}

async function* jsonArray(items: AsyncIterable<unknown>): AsyncGenerator<string> {
  let first = true;
  yield "[";
  for await (const item of items) {
    if (!first) yield ",";
    first = false;
    if (item instanceof JsonPieces) yield* item.pieces;
    else yield JSON.stringify(item);
  }
  yield "]";
}

const isAsyncIterable = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === "object" && value !== null && Symbol.asyncIterator in value;

/** An answer that a browser saves as a file. */
export function download(pieces: AsyncGenerator<string>, filename: string): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(out) {
      let piece = "";
      while (piece.length < 65_536) {
        const { done, value } = await pieces.next();
        if (done) {
          if (piece) out.enqueue(encoder.encode(piece));
          return out.close();
        }
        piece += value;
      }
      out.enqueue(encoder.encode(piece));
    },
    cancel: () => void pieces.return(undefined),
  });
  return new Response(body, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${filename}"`,
      "cache-control": "no-store",
    },
  });
}
