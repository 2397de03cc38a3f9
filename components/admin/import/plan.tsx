import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Switch } from "@/components/ui/switch";
import type { ImportView } from "@/lib/legacy/view";
import { Summary } from "./summary";
import type { Wishes } from "./use-import";

type PlanProps = {
  view: ImportView;
  busy: boolean;
  onPreview: (wishes: Wishes) => void;
  onStart: (wishes: Wishes) => void;
  onPutAway: () => void;
};

/** What would happen, the two choices there are, and the button that does it. */
export function Plan({ view, busy, onPreview, onStart, onPutAway }: PlanProps) {
  const [names, setNames] = useState(view.aliases.join(", "));
  const [intoExisting, setIntoExisting] = useState(view.into_existing);
  const help = useId();
  const aliases = names
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  const wishes = { aliases, into_existing: intoExisting };
  const changed = aliases.join() !== view.aliases.join() || intoExisting !== view.into_existing;
  const isSeen = view.phase === "previewed" && !changed;
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-4 py-3">
        <span className="min-w-0 truncate text-16 font-medium">{view.file?.name}</span>
        <span className="tabular text-14 text-ink-soft">{size(view.file?.bytes ?? 0)}</span>
      </div>
      {view.phase === "interrupted" ? (
        <p className="px-4 py-3 text-14 text-pretty">
          The import was cut short when the server stopped. Started again, it goes on from there.
        </p>
      ) : null}
      {view.summary ? <Summary summary={view.summary} /> : null}
      <div className="flex flex-col gap-5 px-4 py-4">
        <Switch
          label="Join accounts with the same address"
          help="Where an account here has the address of one in the file, the data goes into it, and its password stays. Otherwise the one in the file comes disabled, without its address."
          checked={intoExisting}
          onChange={(event) => setIntoExisting(event.target.checked)}
        />
        <Field
          label="Other names of personas"
          help="Such as Bella=Isabella, with a comma between several. Histories of a persona that is not there become archives otherwise."
        >
          {(control) => (
            <Input
              {...control}
              value={names}
              placeholder="Bella=Isabella"
              autoComplete="off"
              onChange={(event) => setNames(event.target.value)}
            />
          )}
        </Field>
      </div>
      <div className="flex flex-wrap-reverse items-center justify-between gap-3 px-4 py-4">
        <Button variant="ghost" busy={busy} onClick={onPutAway}>
          Remove file
        </Button>
        <span className="flex flex-wrap items-center gap-3 max-sm:w-full max-sm:flex-col">
          {isSeen || view.phase === "interrupted" ? null : (
            <span id={help} className="text-14 text-ink-soft">
              {changed ? "The choices changed." : ""}
            </span>
          )}
          {isSeen || view.phase === "interrupted" ? (
            <Button variant="primary" busy={busy} onClick={() => onStart(wishes)} className="max-sm:w-full">
              {view.phase === "interrupted" ? "Go on" : "Bring the data"}
            </Button>
          ) : (
            <Button busy={busy} onClick={() => onPreview(wishes)} className="max-sm:w-full">
              {view.phase === "failed" ? "Try again" : "Look again"}
            </Button>
          )}
        </span>
      </div>
    </>
  );
}

const size = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
