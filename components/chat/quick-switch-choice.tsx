import { Check } from "lucide-react";
import { Portrait } from "@/components/persona/portrait";
import { cn } from "@/components/ui/cn";
import { Skeleton } from "@/components/ui/skeleton";
import type { PersonaView } from "@/lib/personas/view";

type ChoiceProps = {
  id: string;
  persona: PersonaView;
  chosen: boolean;
  current: boolean;
  busy: boolean;
  onNear: () => void;
  onPick: () => void;
};

/** One persona in the list. */
export function Choice({ id, persona, chosen, current, busy, onNear, onPick }: ChoiceProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field that controls the list
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      aria-current={current || undefined}
      onClick={onPick}
      onPointerMove={onNear}
      className={cn(
        "flex min-h-14 cursor-pointer items-center gap-3 rounded-control px-2 py-2",
        chosen && "bg-fill-strong",
        busy && "opacity-60",
      )}
    >
      <Portrait persona={persona} size={40} />
      <span className="flex min-w-0 flex-1 flex-col">
        <span className="truncate font-medium">{persona.display_name}</span>
        <span className="truncate text-14 text-ink-soft">{persona.personality_traits}</span>
      </span>
      {current ? (
        <span className="flex items-center gap-1.5 pr-1 text-14 text-ink-soft">
          <Check aria-hidden className="size-4" />
          Talking now
        </span>
      ) : null}
    </div>
  );
}

/** The list before its answer. */
export function ChoicesWaiting() {
  return [0, 1, 2, 3].map((row) => (
    <div key={row} className="flex min-h-15 items-center gap-3">
      <Skeleton className="size-10 rounded-full" />
      <span className="flex flex-1 flex-col gap-2">
        <Skeleton className="h-4 w-24" />
        <Skeleton className="h-3 w-3/5" />
      </span>
    </div>
  ));
}
