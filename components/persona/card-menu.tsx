import { Copy, Download, Pencil, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import type { MenuItem } from "@/components/ui/menu";
import { Options } from "@/components/ui/options";
import type { PersonaSummary } from "@/lib/personas/summary";

/** What one can do with a persona beside talking to it. */
export type PersonaTask = "edit" | "copy" | "export" | "delete";

const icon = "size-4.5 text-ink-soft";

/** The words behind the three dots: of a system persona only what leaves it as it is. */
export function CardMenu({
  persona,
  onTask,
}: {
  persona: PersonaSummary;
  onTask: (task: PersonaTask) => void;
}) {
  const item = (task: PersonaTask, label: string, picture: ReactNode) =>
    ({ label, icon: picture, onSelect: () => onTask(task) }) satisfies MenuItem;
  const copy = item("copy", "Duplicate", <Copy aria-hidden className={icon} />);
  const save = item("export", "Export", <Download aria-hidden className={icon} />);
  const items: MenuItem[] = persona.is_custom
    ? [
        item("edit", "Edit", <Pencil aria-hidden className={icon} />),
        copy,
        save,
        { kind: "line" },
        { ...item("delete", "Delete", <Trash2 aria-hidden className="size-4.5" />), danger: true },
      ]
    : [copy, save];
  return (
    <span className="absolute top-2 right-2">
      <Options label={`Options for ${persona.display_name}`} items={items} />
    </span>
  );
}
