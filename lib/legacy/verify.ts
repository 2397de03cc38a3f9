import type { Arrival, Import } from "./context";
import type { Sums } from "./messages";
import { RowSum } from "./row-sum";

const PAGE = 500;

/** The stored messages are not those of the file. Nothing of the account is kept where one transaction holds it. */
export class NotTheSame extends Error {}

/**
 * Reads back what was brought of an account, by persona, and compares it with what the file held. `after` is the last
 * message's id before the import. @throws NotTheSame
 */
export function* verifyHistories(
  work: Import,
  arrival: Arrival,
  sums: Sums,
  after: number,
): Generator<number> {
  for (const [personaId, expected] of sums) {
    const found = new RowSum();
    for (let last = after; ; ) {
      const rows = work.target.messagesAfter(arrival.userId, personaId, last, PAGE);
      for (const row of rows) found.add(row);
      yield 0;
      if (rows.length < PAGE) break;
      last = rows.at(-1)?.id ?? last;
    }
    const verified = found.count === expected.count && found.hex === expected.hex;
    work.report.histories.push({
      legacy_user_id: arrival.legacyId,
      user_id: arrival.userId,
      persona_id: personaId,
      persona: work.target.personaName(personaId),
      messages: expected.count,
      content_hash: expected.hex,
      verified,
    });
    if (!verified)
      throw new NotTheSame(
        `What was stored of account ${arrival.legacyId} is not what the file holds (${found.count} of ${expected.count} messages). This is a fault of ours; please report it.`,
      );
  }
}
