import type { ReactNode } from "react";
import type { ImportSummary } from "@/lib/legacy/view";

const NAMES: Record<string, string> = {
  users: "Accounts",
  persona_profiles: "Personas",
  user_settings: "Settings",
  conversation_memories: "Conversations",
  user_preferences: "Preferences",
  chat_messages: "Messages",
  messages: "Older messages",
  voice_recordings: "Voice recordings",
};
/** The names that one of them does not have by losing its last letter. */
const ONE: Record<string, string> = { user_settings: "account's settings" };
const n = (count: number) => count.toLocaleString("en");

function named(table: string, rows: number): string {
  const several = (NAMES[table] ?? table).toLowerCase();
  return rows === 1 ? (ONE[table] ?? several.replace(/s$/, "")) : several;
}

/** What was, or would be, done with each table's rows, and what needs a look. */
export function Summary({ summary }: { summary: ImportSummary }) {
  const { tables, by_hand, changes, left_behind, administrators, archives, kept, adds_up } = summary;
  const refused = tables.flatMap(({ table, reasons }) =>
    Object.entries(reasons).map(([reason, rows]) => `${n(rows)} ${named(table, rows)}: ${reason}`),
  );
  return (
    <div className="flex flex-col gap-5 px-4 py-4">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls sideways, with the keyboard too */}
      <section aria-label="Rows by table" tabIndex={0} className="-mx-4 overflow-x-auto px-4">
        <table className="w-full min-w-136 text-14">
          <thead>
            <tr className="text-left text-ink-soft">
              <th scope="col" className="py-2 pr-4 font-medium">
                {summary.dry_run ? "What would happen" : "What happened"}
              </th>
              {["Read", "Imported", "Archived", "Duplicates", "Here already", "Refused"].map((name) => (
                <th key={name} scope="col" className="py-2 pl-4 text-right font-medium">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="tabular">
            {tables.map((line) => (
              <tr key={line.table} className="border-line border-t">
                <th scope="row" className="py-2 pr-4 text-left font-medium">
                  {NAMES[line.table] ?? line.table}
                </th>
                {[
                  line.read,
                  line.imported,
                  line.archived,
                  line.duplicates,
                  line.already_here,
                  line.refused,
                ].map((count, index) => (
                  <td
                    // biome-ignore lint/suspicious/noArrayIndexKey: the columns never move
                    key={index}
                    className={count === 0 ? "py-2 pl-4 text-right text-ink-faint" : "py-2 pl-4 text-right"}
                  >
                    {n(count)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {adds_up ? null : (
        <p role="alert" className="text-14 text-danger">
          The counts do not add up. This is a fault of ours: please report it with the report file.
        </p>
      )}
      <Notes title="Accounts that need a hand">{by_hand.map(({ email, note }) => `${email}: ${note}`)}</Notes>
      <Notes title="Administrators">{administrators}</Notes>
      <Notes title="Refused">
        {kept > 0 && !summary.dry_run ? [...refused, "They stand whole in the report."] : refused}
      </Notes>
      <Notes title="Taken with a change">
        {[
          ...changes.map(({ what, rows }) => `${what} (${n(rows)})`),
          ...(archives > 0
            ? [
                `${n(archives)} ${archives === 1 ? "history whose persona is gone becomes an archive" : "histories whose persona is gone become archives"}: read-only until adopted`,
              ]
            : []),
        ]}
      </Notes>
      <Notes title="Left behind: there is no place for these here">
        {left_behind.map(({ table, rows }) => `${table}: ${n(rows)}`)}
      </Notes>
    </div>
  );
}

function Notes({ title, children }: { title: string; children: string[] }): ReactNode {
  if (children.length === 0) return null;
  return (
    <div className="flex flex-col gap-1">
      <h3 className="text-14">{title}</h3>
      <ul className="flex flex-col gap-1 text-14 text-ink-soft">
        {children.map((line) => (
          <li key={line} className="break-words text-pretty">
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}
