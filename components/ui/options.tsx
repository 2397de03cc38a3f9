import { Ellipsis } from "lucide-react";
import { Menu, type MenuItem } from "./menu";

/** The dots at the end of a row: what can be done with it. `label` names them for a screen reader. */
export const Options = ({ label, items }: { label: string; items: MenuItem[] }) => (
  <Menu
    label={label}
    items={items}
    className="inline-flex size-11 shrink-0 items-center justify-center text-ink-soft transition-colors hover:bg-fill hover:text-ink"
  >
    <Ellipsis aria-hidden className="size-5" />
  </Menu>
);
