import { Portrait } from "@/components/persona/portrait";
import type { PersonaView } from "@/lib/personas/view";

/** The portrait in the margin; smaller on phones, where the words need the room. */
export function Face({
  persona,
  shown = true,
  speaking,
}: {
  persona: PersonaView;
  shown?: boolean;
  speaking: boolean;
}) {
  return (
    <div className="w-8 shrink-0 sm:w-9">
      {shown ? <Portrait persona={persona} size={36} speaking={speaking} className="max-sm:size-8!" /> : null}
    </div>
  );
}
