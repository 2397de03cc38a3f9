import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Store } from "@/db/store";
import { freshStore } from "@/db/testing";
import { checkPassword } from "@/lib/auth/check-password";
import { importInto, tableOf } from "./importing.fixture";

/** A folder with `legacy-before.db` and what is expected of it: a sample in the Python version's real schema. */
const folder = process.env.LEGACY_SAMPLE ?? join(process.cwd(), "../shared/legacy");
const file = join(folder, "legacy-before.db");

type History = {
  count: number;
  persona: string | null;
  sha256_contents_by_timestamp_id: string;
  user_id: number;
};

/** The hash of the sample's expectations: each content with its length, in the order of time. */
function contentHash(contents: string[]): string {
  const hash = createHash("sha256");
  for (const content of contents) {
    const bytes = Buffer.from(content, "utf8");
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    hash.update(length).update(bytes);
  }
  return hash.digest("hex");
}

function contentsOf(store: Store, legacyUser: number, persona: string): string[] {
  return store.sqlite
    .prepare(
      `select m.content from chat_messages m join persona_profiles p on p.id = m.persona_id
       join legacy_accounts l on l.user_id = m.user_id
       where l.legacy_id = ? and p.name = ? and m.external_id like 'legacy:chat\\_messages:%' escape '\\'
       order by m.timestamp, m.id`,
    )
    .pluck()
    .all(legacyUser, persona) as string[];
}

it.skipIf(!existsSync(file))(
  "brings the sample as its expectations say, with the old passwords",
  async () => {
    const expected = JSON.parse(readFileSync(join(folder, "legacy-before.expected.json"), "utf8"));
    const store = freshStore();
    const report = await importInto(store, file);
    expect(report.adds_up).toBe(true);
    expect(tableOf(report, "messages").duplicates).toBe(expected.legacy_messages_dedupe.matched_by_rule);
    expect(tableOf(report, "messages").imported + tableOf(report, "messages").archived).toBe(
      expected.legacy_messages_dedupe.only_in_messages,
    );
    expect(tableOf(report, "user_preferences").duplicates).toBe(
      expected.preferences.rows - expected.preferences.distinct_user_category_key,
    );

    const counts = expected.importer_trim_casefold.chat_messages_per_user_and_persona as Record<
      string,
      Record<string, number>
    >;
    for (const [legacyUser, personas] of Object.entries(counts).filter(([id]) => id !== "99"))
      for (const [persona, count] of Object.entries(personas).filter(
        ([name]) => !/^UNRESOLVED:(None)?$/.test(name),
      )) {
        // The one forged system message is in the report alone.
        const forged = legacyUser === "4" && persona === "Maya" ? 1 : 0;
        const name = persona.replace("UNRESOLVED:", "");
        expect(contentsOf(store, Number(legacyUser), name), `${legacyUser} ${name}`).toHaveLength(
          count - forged,
        );
      }

    // Histories whose persona is spelled in one way only can be compared by their hash.
    const spelled = new Map<string, History[]>();
    for (const one of expected.before.chat_messages_by_user_and_raw_persona as History[]) {
      const key = `${one.user_id} ${(one.persona ?? "").trim().toLowerCase()}`;
      spelled.set(key, [...(spelled.get(key) ?? []), one]);
    }
    let compared = 0;
    for (const [one, ...others] of spelled.values()) {
      if (!one?.persona || others.length > 0 || one.user_id === 99 || one.user_id === 4) continue;
      const contents = contentsOf(store, one.user_id, one.persona);
      expect(contentHash(contents), `${one.user_id} ${one.persona}`).toBe(
        one.sha256_contents_by_timestamp_id,
      );
      compared += 1;
    }
    expect(compared).toBeGreaterThan(25);

    for (const [email, { password, active }] of Object.entries(
      expected.passwords as Record<string, { password: string; active: number | null }>,
    )) {
      if (email === "mixed.case@example.com") continue;
      const user = await checkPassword(email, password);
      expect(user !== null, email).toBe(active === 1);
    }
  },
  60_000,
);
