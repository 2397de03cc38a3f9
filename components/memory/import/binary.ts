import { Unreadable } from "./transcript";

/** How files begin that people take for a chat history, and what to do instead. */
const KINDS: [begins: number[], sentence: string][] = [
  [[0x50, 0x4b, 0x03, 0x04], "This is a ZIP archive. Unpack it, and import the chat that is inside."],
  [[0x1f, 0x8b], "This is a packed file. Unpack it, and import the chat that is inside."],
  [[0x25, 0x50, 0x44, 0x46], "This is a PDF. Export the chat as text, and import that."],
  [[0x89, 0x50, 0x4e, 0x47], "This is a picture. A chat history is a JSON or text file."],
  [[0xff, 0xd8, 0xff], "This is a picture. A chat history is a JSON or text file."],
  [[0x47, 0x49, 0x46, 0x38], "This is a picture. A chat history is a JSON or text file."],
  [[0x52, 0x49, 0x46, 0x46], "This is a picture or a recording. A chat history is a JSON or text file."],
];
/** So much of a file tells what it is. */
const LOOKED_AT = 8_192;

/** @throws Unreadable of a picture, an archive and everything else that is no text. */
export function refuseBinary(bytes: ArrayBuffer): void {
  const head = new Uint8Array(bytes, 0, Math.min(bytes.byteLength, LOOKED_AT));
  const known = KINDS.find(([begins]) => begins.every((byte, index) => head[index] === byte));
  if (known) throw new Unreadable(known[1]);
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  // No text has this byte but that in UTF-16, which says so at its beginning.
  if (!isUtf16 && head.includes(0))
    throw new Unreadable("This is no text. A chat history is a JSON or text file.");
}
