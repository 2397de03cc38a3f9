import { ArrowDown, ArrowUp, Copy, Eye, EyeOff, Trash2 } from "lucide-react";
import { Portrait } from "@/components/persona/portrait";
import { taglineOf } from "@/components/persona/words";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import type { MenuItem } from "@/components/ui/menu";
import { Options } from "@/components/ui/options";
import type { SystemPersonaView } from "@/lib/admin/view";

export type DeskTask = "up" | "down" | "edit" | "copy" | "use" | "retire" | "delete";

type SystemPersonaRowProps = {
  persona: SystemPersonaView;
  isFirst: boolean;
  isLast: boolean;
  /** There must always be one in use: this one cannot be taken out or deleted. */
  isOnlyInUse: boolean;
  onTask: (task: DeskTask, persona: SystemPersonaView) => void;
};

const icon = "size-4.5 text-ink-soft";

export function SystemPersonaRow({ persona, isFirst, isLast, isOnlyInUse, onTask }: SystemPersonaRowProps) {
  const name = persona.display_name;
  const task = (what: DeskTask) => () => onTask(what, persona);
  const items: MenuItem[] = [
    { label: "Duplicate", icon: <Copy aria-hidden className={icon} />, onSelect: task("copy") },
  ];
  if (!persona.is_active)
    items.push({ label: "Put in use", icon: <Eye aria-hidden className={icon} />, onSelect: task("use") });
  else if (!isOnlyInUse)
    items.push({
      label: "Take out of use",
      icon: <EyeOff aria-hidden className={icon} />,
      onSelect: task("retire"),
    });
  if (!isOnlyInUse)
    items.push(
      { kind: "line" },
      {
        label: "Delete",
        danger: true,
        icon: <Trash2 aria-hidden className="size-4.5" />,
        onSelect: task("delete"),
      },
    );
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <span className="flex min-w-0 basis-64 grow items-center gap-4">
        <Portrait persona={persona} size={44} className={persona.is_active ? undefined : "grayscale"} />
        <span className="flex min-w-0 flex-col">
          <span className="flex flex-wrap items-center gap-x-2.5 gap-y-0.5">
            <span className="truncate text-16 font-medium">{name}</span>
            {persona.is_active ? null : <Badge>Not in use</Badge>}
            {isOnlyInUse ? <Badge>The only one in use</Badge> : null}
          </span>
          <span className="truncate text-14 text-ink-soft">{taglineOf(persona)}</span>
        </span>
      </span>
      <span className="ml-auto flex items-center gap-1">
        <IconButton
          label={`Move ${name} up`}
          icon={<ArrowUp className="size-4.5" />}
          aria-disabled={isFirst || undefined}
          className="aria-disabled:opacity-40"
          onClick={isFirst ? undefined : task("up")}
        />
        <IconButton
          label={`Move ${name} down`}
          icon={<ArrowDown className="size-4.5" />}
          aria-disabled={isLast || undefined}
          className="aria-disabled:opacity-40"
          onClick={isLast ? undefined : task("down")}
        />
        <Button aria-label={`Edit ${name}`} onClick={task("edit")} className="mx-1">
          Edit
        </Button>
        <Options label={`Options for ${name}`} items={items} />
      </span>
    </li>
  );
}
