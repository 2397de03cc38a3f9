"use client";

import { dayLabel, dayOf } from "@/components/chat/clock";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/input";
import type { PersonaSummary } from "@/lib/personas/summary";
import { type ImportMessage, toMessages } from "./to-messages";
import { leftOutWords, speakersOf } from "./transcript";
import type { Chosen } from "./use-import";
import type { DateOrder } from "./written-date";

const FORMATS = { ensemble: "An Ensemble export", sillytavern: "A SillyTavern chat", text: "Plain text" };
const ENDS = 2;

/** What is in the file, as it would be stored: how much, from when to when, who is who, and how it begins and ends. */
export function Preview({
  file,
  user,
  persona,
  onUser,
  onOrder,
}: {
  file: Chosen;
  user: string | null;
  persona: PersonaSummary;
  onUser: (speaker: string) => void;
  onOrder: (order: DateOrder) => void;
}) {
  const { transcript, name, fallback, filed } = file;
  const messages = toMessages(transcript, { user, fallback });
  const speakers = speakersOf(transcript.lines);
  const isUndated = transcript.lines.every(({ at }) => at === null);
  const hidden = messages.length - 2 * ENDS;
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-col gap-1">
        <p className="break-all text-16 font-medium">{name}</p>
        <p className="text-14 text-ink-soft">
          {FORMATS[transcript.format]} · {messages.length.toLocaleString("en")}{" "}
          {messages.length === 1 ? "message" : "messages"}
          {isUndated ? "" : ` · ${range(messages)}`}
        </p>
        {isUndated ? (
          <p className="text-14 text-ink-soft text-pretty">
            The file has no dates. Its messages are filed under {dayWords(fallback)},{" "}
            {filed === "before"
              ? "before all that is here, so that they replace nothing that is known."
              : "when it was last changed."}
          </p>
        ) : null}
      </div>
      {transcript.doubtful ? <DateOrderField {...transcript.doubtful} onOrder={onOrder} /> : null}
      {user === null ? null : (
        <Field
          label="Which of them is you?"
          help={
            speakers.length > 2
              ? `Everybody else's words become ${persona.display_name}'s.`
              : `The other one's words become ${persona.display_name}'s.`
          }
        >
          {(control) => (
            <Select value={user} onChange={(event) => onUser(event.target.value)} {...control}>
              {speakers.map((speaker) => (
                <option key={speaker.name} value={speaker.name}>
                  {speaker.name} ({speaker.count.toLocaleString("en")})
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      <ol aria-label="How it begins and ends" className="flex flex-col gap-3">
        {messages.slice(0, ENDS).map((message) => (
          <Spoken key={message.external_id} message={message} name={persona.display_name} />
        ))}
        {hidden > 0 ? (
          <li className="text-14 text-ink-faint">
            {hidden === 1 ? "1 more message" : `${hidden.toLocaleString("en")} more messages`}
          </li>
        ) : null}
        {messages.slice(Math.max(ENDS, messages.length - ENDS)).map((message) => (
          <Spoken key={message.external_id} message={message} name={persona.display_name} />
        ))}
      </ol>
      {transcript.leftOut.length > 0 ? (
        <div className="flex flex-col gap-1 text-14">
          <h3>Left out</h3>
          <ul className="flex flex-col gap-1 text-ink-soft">
            {transcript.leftOut.map((one) => (
              <li key={one.reason}>{leftOutWords(one, transcript.format)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <p className="text-14 text-ink-soft text-pretty">
        What is already here is skipped, so that the same file can be brought again. Nothing is learned by
        another persona.
      </p>
    </div>
  );
}

/** Where nothing in the file tells the day from the month, one is asked; as they are read stands there already. */
function DateOrderField({
  written,
  at,
  order,
  onOrder,
}: NonNullable<Chosen["transcript"]["doubtful"]> & { onOrder: (order: DateOrder) => void }) {
  return (
    <Field
      label="How are its dates meant?"
      help={`Nothing in the file tells. ${written} is read as ${dayWords(at)}.`}
    >
      {(control) => (
        <Select value={order} onChange={(event) => onOrder(event.target.value as DateOrder)} {...control}>
          <option value="day-first">Day first</option>
          <option value="month-first">Month first</option>
        </Select>
      )}
    </Field>
  );
}

function Spoken({ message, name }: { message: ImportMessage; name: string }) {
  return (
    <li className="flex flex-col gap-0.5 border-line border-l-2 pl-3">
      <span className="text-14 text-ink-soft">
        {message.role === "user" ? "You" : name}, {dayWords(message.timestamp)}
      </span>
      <span className="line-clamp-3 whitespace-pre-line break-words text-16 leading-normal">
        {message.content.trim().slice(0, 400) || "(no words)"}
      </span>
    </li>
  );
}

const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
const dayWords = (at: string) => dayLabel(dayOf(at, zone()), dayOf(new Date().toISOString(), zone()));

function range(messages: readonly ImportMessage[]): string {
  const times = messages.map(({ timestamp }) => timestamp);
  const first = times.reduce((a, b) => (Date.parse(b) < Date.parse(a) ? b : a));
  const last = times.reduce((a, b) => (Date.parse(b) > Date.parse(a) ? b : a));
  const [from, to] = [dayWords(first), dayWords(last)];
  return from === to ? from : `${from} to ${to}`;
}
