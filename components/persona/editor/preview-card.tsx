import { hueStyle } from "@/components/persona/hue";
import { Portrait } from "@/components/persona/portrait";
import { traitsOf } from "@/components/persona/words";
import { Badge } from "@/components/ui/badge";
import type { Fields } from "./fields";
import type { Shelf } from "./store";

/** The persona as it will stand on the page, and its first words. Read aloud it would only repeat the fields. */
export function PreviewCard({
  fields,
  avatar,
  shelf,
}: {
  fields: Fields;
  avatar: string | null;
  shelf: Shelf;
}) {
  const name = fields.display_name.trim() || fields.name.trim();
  const persona = { name: fields.name.trim(), display_name: name || "?", avatar };
  const greeting = fields.greeting.trim();
  const traits = traitsOf(fields).slice(0, 3);
  return (
    <div
      aria-hidden
      style={hueStyle(persona)}
      className="hue flex flex-col gap-3 rounded-card border border-line bg-linear-to-b from-hue-wash to-transparent p-4"
    >
      <div className="flex items-center gap-3">
        <Portrait persona={persona} size={56} />
        <div className="flex min-w-0 flex-1 flex-col items-start gap-1">
          <p className="w-full truncate text-18 font-semibold tracking-[-0.01em]">{name || "Your persona"}</p>
          <Badge tiny tone="hue">
            {shelf === "own" ? "Custom" : "System"}
          </Badge>
        </div>
      </div>
      <p className="line-clamp-2 min-h-10 text-14 text-ink-soft">
        {fields.description.trim() || "Who they are, in a sentence or two."}
      </p>
      {traits.length > 0 ? (
        <p className="flex min-w-0 flex-wrap gap-1.5">
          {traits.map((trait) => (
            <Badge key={trait} className="max-w-full">
              <span className="inline-block truncate first-letter:uppercase">{trait}</span>
            </Badge>
          ))}
        </p>
      ) : null}
      {greeting ? (
        <p className="line-clamp-3 rounded-control bg-hue-tint px-3 py-2 text-14 text-hue-ink">{greeting}</p>
      ) : null}
    </div>
  );
}
