import { KEY } from "./contract";

/** @throws Error for a key that is not of the form every store agrees on. */
export function checkKey(key: string): string {
  if (!KEY.test(key)) throw new Error("not a file key");
  return key;
}
