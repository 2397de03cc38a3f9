import { Check } from "lucide-react";
import { memo } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { ErrorState } from "@/components/ui/error-state";
import type { PersonaSummary } from "@/lib/personas/summary";
import { CardMenu, type PersonaTask } from "./card-menu";
import { hueStyle } from "./hue";
import { Portrait } from "./portrait";
import { VoiceMark } from "./voice-mark";
import { traitsOf, voiceOf } from "./words";

type PersonaCardProps = {
  persona: PersonaSummary;
  active: boolean;
  /** Why selecting this one did not work. */
  error?: string;
  onSelect: (persona: PersonaSummary) => void;
  onTask: (task: PersonaTask, persona: PersonaSummary) => void;
  /** One of very many: nothing of it is drawn while it is out of sight. */
  frugal?: boolean;
};

/** One persona among others. All cards of a row are equal: two lines, three tags, the button at the foot. */
export const PersonaCard = memo(function PersonaCard(props: PersonaCardProps) {
  const { persona, active, error, onSelect, onTask, frugal = false } = props;
  return (
    <li
      id={`persona-${persona.id}`}
      style={hueStyle(persona)}
      aria-current={active || undefined}
      className={cn(
        "hue group relative isolate flex flex-col gap-4 rounded-card border bg-card p-4 pt-5 transition-transform",
        active
          ? "gradient-edge border-transparent"
          : "border-line hover:-translate-y-0.5 hover:border-hue-line before:absolute before:inset-0 before:-z-20 before:rounded-[inherit] before:opacity-0 before:shadow-float before:transition-opacity hover:before:opacity-100",
        frugal && !active && "[contain-intrinsic-size:auto_16.5rem] [content-visibility:auto]",
      )}
    >
      <span
        aria-hidden
        className="absolute inset-0 -z-10 rounded-[inherit] bg-linear-to-b from-hue-wash to-transparent to-45%"
      />
      <div className="flex items-center gap-3">
        <Portrait persona={persona} size={56} />
        <div className="flex min-w-0 flex-1 flex-col items-start gap-1">
          <h3 className="w-full truncate pr-9 text-18">{persona.display_name}</h3>
          <p className="flex max-w-full items-center gap-2 text-12 text-ink-soft">
            <Badge tiny tone="hue">
              {persona.is_archive ? "Archive" : persona.is_custom ? "Custom" : "System"}
            </Badge>
            <span className="flex min-w-0 items-center gap-1">
              <VoiceMark custom={persona.has_custom_voice} />
              <span className="truncate">{voiceOf(persona)}</span>
            </span>
          </p>
        </div>
      </div>
      <CardMenu persona={persona} onTask={(task) => onTask(task, persona)} />
      <p className="line-clamp-2 min-h-10 text-14 text-ink-soft text-pretty">{persona.description}</p>
      <ul aria-label="Traits" className="flex min-h-6 flex-wrap gap-1.5">
        {traitsOf(persona)
          .slice(0, 3)
          .map((trait) => (
            <li key={trait} className="min-w-0 max-w-full">
              <Badge className="max-w-full">
                <span className="inline-block truncate first-letter:uppercase">{trait}</span>
              </Badge>
            </li>
          ))}
      </ul>
      <div className="mt-auto flex flex-col gap-3">
        {error ? <ErrorState>{error}</ErrorState> : null}
        <Button
          aria-pressed={active}
          aria-label={active ? `Active: ${persona.display_name}` : `Select ${persona.display_name}`}
          onClick={active ? undefined : () => onSelect(persona)}
          variant={active ? "chosen" : "quiet"}
          className="w-full"
        >
          {active ? (
            <>
              <Check aria-hidden className="size-4" />
              Active
            </>
          ) : (
            "Select"
          )}
        </Button>
      </div>
    </li>
  );
});
