import { traitsOf } from "@/components/persona/words";
import { Badge } from "@/components/ui/badge";
import { TextField } from "./text-field";
import type { Editor } from "./use-editor";

/** Traits as one types them, and under that as they were understood. */
export function TraitsField({ editor }: { editor: Editor }) {
  const traits = traitsOf(editor.state.fields);
  return (
    <div className="flex flex-col gap-2.5">
      <TextField
        editor={editor}
        name="personality_traits"
        autoCapitalize="none"
        placeholder="For example: energetic, motivational, honest"
        help="Separated by commas. The first three show on the card."
      />
      {traits.length > 0 ? (
        <ul aria-label="Traits as understood" className="flex flex-wrap gap-1.5">
          {traits.map((trait) => (
            <li key={trait} className="min-w-0 max-w-full">
              <Badge tone="accent" className="max-w-full">
                <span className="inline-block truncate first-letter:uppercase">{trait}</span>
              </Badge>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
