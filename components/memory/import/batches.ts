import type { ImportMessage } from "./to-messages";

/** Small enough that progress is seen, and to be taken by one call whatever the messages hold. */
const MESSAGES = 1_000;
/** Three bytes a character at most, out of the 25 MB a call may bring. */
const CHARACTERS = 7_500_000;

/** What can never be sent: longer than one call may be. */
export const isTooLong = (message: ImportMessage) => lengthOf(message) > CHARACTERS;

/** A message's length as it travels, in characters. */
const lengthOf = (message: ImportMessage) => JSON.stringify(message).length;

/** Messages in calls, in order. */
export function* batches(messages: readonly ImportMessage[]): Generator<ImportMessage[]> {
  let batch: ImportMessage[] = [];
  let characters = 0;
  for (const message of messages) {
    const length = lengthOf(message);
    if (batch.length > 0 && (batch.length >= MESSAGES || characters + length > CHARACTERS)) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(message);
    characters += length;
  }
  if (batch.length > 0) yield batch;
}
