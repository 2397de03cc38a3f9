import { Button } from "@/components/ui/button";
import { PersonaEditor } from "./editor/editor";
import { Sparkle } from "./sparkle";

/** The way to a persona of one's own. The form is fetched when a hand comes near. */
export function CreateButton({ onClick }: { onClick: () => void }) {
  return (
    <Button onClick={onClick} onPointerEnter={PersonaEditor.preload} onFocus={PersonaEditor.preload}>
      <span>
        <Sparkle />
        Create Custom Persona
      </span>
    </Button>
  );
}

/** The same as the last card of the grid: an empty place to fill. */
export function CreateCard({ onClick }: { onClick: () => void }) {
  return (
    <li className="flex">
      <button
        type="button"
        onClick={onClick}
        onPointerEnter={PersonaEditor.preload}
        onFocus={PersonaEditor.preload}
        className="flex min-h-40 w-full flex-col items-center justify-center gap-1 rounded-card border border-line-control border-dashed p-4 text-ink-soft transition-colors hover:border-accent hover:bg-accent-soft hover:text-accent"
      >
        <span className="text-14 font-medium">
          <Sparkle />
          Create Custom Persona
        </span>
      </button>
    </li>
  );
}
