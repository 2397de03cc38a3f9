import { dayLabel } from "@/components/chat/clock";
import { Card } from "@/components/ui/card";
import { Block } from "./block";
import { type MoodDay, moodSentence, toneOf, toneWords, wordsCount } from "./mood-days";

/** Below this the chart would say more than is known. */
const DAYS_LEAST = 2;
const STEP = 10;
const HALF = 34;

/** How your words sounded, day by day: up is bright, down is heavy, a dot is calm. */
export function MoodTimeline({ days }: { days: MoodDay[] }) {
  const told = days.filter((day) => wordsCount(day) > 0);
  const first = days[0]?.day ?? "";
  const last = days.at(-1)?.day ?? "";
  if (told.length === 0) return null;
  return (
    <Block title="Mood" lead="How your own words sounded, day by day. A machine’s guess, for your eyes only.">
      <Card className="flex flex-col gap-2 p-4">
        {told.length < DAYS_LEAST ? (
          <p className="text-14 text-ink-soft">After a few more days there is a timeline here.</p>
        ) : (
          <>
            <div className="relative">
              <span aria-hidden className="absolute top-0 left-0 text-12 text-ink-faint">
                bright
              </span>
              <span aria-hidden className="absolute bottom-0 left-0 text-12 text-ink-faint">
                heavy
              </span>
              <svg
                viewBox={`0 0 ${days.length * STEP} ${HALF * 2 + 8}`}
                role="img"
                aria-label={moodSentence(days)}
                className="h-28 w-full py-4"
                preserveAspectRatio="none"
              >
                <line
                  x1="0"
                  x2={days.length * STEP}
                  y1={HALF + 4}
                  y2={HALF + 4}
                  className="stroke-line-control"
                  strokeWidth="1"
                  vectorEffect="non-scaling-stroke"
                />
                {days.map((day, index) => (
                  <Bar key={day.day} tone={toneOf(day)} x={index * STEP + STEP / 2} />
                ))}
              </svg>
            </div>
            <div aria-hidden className="flex justify-between text-12 text-ink-faint">
              <span>{shortDay(first)}</span>
              <span>{shortDay(last)}</span>
            </div>
            <details className="text-14">
              <summary className="-mx-2 flex min-h-11 cursor-pointer items-center rounded-control px-2 text-ink-soft hover:text-ink">
                In words
              </summary>
              <p className="pb-2 text-ink-soft">{moodSentence(days)}</p>
              <ul className="flex flex-col gap-1">
                {told.toReversed().map((day) => (
                  <li key={day.day} className="flex justify-between gap-4">
                    <span>{dayLabel(day.day, last)}</span>
                    <span className="text-ink-soft">{toneWords(toneOf(day) ?? 0)}</span>
                  </li>
                ))}
              </ul>
            </details>
          </>
        )}
      </Card>
    </Block>
  );
}

function Bar({ tone, x }: { tone: number | null; x: number }) {
  if (tone === null) return null;
  const middle = HALF + 4;
  const height = Math.max(Math.abs(tone) * HALF, 3);
  const isCalm = Math.abs(tone) < 0.1;
  return (
    <rect
      x={x - 3}
      width="6"
      rx="3"
      y={isCalm ? middle - 3 : tone > 0 ? middle - height : middle}
      height={isCalm ? 6 : height}
      className={isCalm ? "fill-line-control" : tone > 0 ? "fill-hue-solid" : "fill-ink-soft"}
    />
  );
}

const shortDay = (day: string) =>
  new Intl.DateTimeFormat("en-US", { month: "short", day: "numeric", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
