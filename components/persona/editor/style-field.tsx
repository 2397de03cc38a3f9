import { cn } from "@/components/ui/cn";
import { TextField } from "./text-field";
import type { Editor } from "./use-editor";

/** The styles of the personas that come with Ensemble, and a few more; any words will do. */
const STYLES = [
  "nurturing",
  "supportive",
  "creative",
  "therapeutic",
  "enthusiastic",
  "professional",
  "motivational",
  "playful",
  "direct",
  "gentle",
];

/** How the persona talks: a few styles to tap, or one's own words. */
export function StyleField({ editor }: { editor: Editor }) {
  const chosen = editor.state.fields.communication_style.trim().toLowerCase();
  return (
    <div className="flex flex-col gap-2.5">
      <TextField
        editor={editor}
        name="communication_style"
        autoCapitalize="none"
        help="How they talk with you. Tap one, or use your own words."
      />
      <ul aria-label="Suggested styles" className="flex flex-wrap gap-2">
        {STYLES.map((style) => (
          <li key={style}>
            <button
              type="button"
              aria-pressed={style === chosen}
              onClick={() =>
                editor.act({ do: "type", field: "communication_style", text: style === chosen ? "" : style })
              }
              className={cn(
                "min-h-11 rounded-full border px-4 text-14 transition-colors",
                style === chosen
                  ? "border-transparent bg-accent-soft font-medium text-accent"
                  : "border-line bg-card text-ink hover:bg-fill",
              )}
            >
              {style}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
