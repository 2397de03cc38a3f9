import { AtSign, ShieldCheck, ShieldOff, UserCheck, UserX } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import type { MenuItem } from "@/components/ui/menu";
import { Options } from "@/components/ui/options";
import type { AccountView } from "@/lib/admin/view";
import type { AccountChange } from "./change-account";

type AccountRowProps = {
  account: AccountView;
  isSelf: boolean;
  onChange: (change: AccountChange) => void;
};

const icon = "size-4.5 text-ink-soft";
const day = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeZone: "UTC" });

/** An account, and what may be done with it: nothing that the server would refuse. */
export function AccountRow({ account, isSelf, onChange }: AccountRowProps) {
  const { name, email, role, disabled } = account;
  const items: MenuItem[] = [
    ...(account.needs_address
      ? [
          {
            label: "Give an address",
            icon: <AtSign aria-hidden className={icon} />,
            onSelect: () => onChange("address"),
          },
        ]
      : []),
    role === "admin"
      ? {
          label: "Take administrator's rights away",
          icon: <ShieldOff aria-hidden className={icon} />,
          onSelect: () => onChange("demote"),
        }
      : {
          label: "Make administrator",
          icon: <ShieldCheck aria-hidden className={icon} />,
          onSelect: () => onChange("promote"),
        },
    disabled
      ? {
          label: "Enable account",
          icon: <UserCheck aria-hidden className={icon} />,
          onSelect: () => onChange("enable"),
        }
      : {
          label: "Disable account",
          danger: true,
          icon: <UserX aria-hidden className="size-4.5" />,
          onSelect: () => onChange("disable"),
        },
  ];
  return (
    <li className="flex items-center gap-4 px-4 py-3">
      <span
        aria-hidden
        className="flex size-10 shrink-0 items-center justify-center rounded-full bg-fill text-16 font-semibold text-ink-soft"
      >
        {[...name.trim()][0]?.toUpperCase() ?? "?"}
      </span>
      <span className="flex min-w-0 flex-1 flex-col">
        <span className="flex flex-wrap items-center gap-x-2.5 gap-y-0.5">
          <span className="max-w-full truncate text-16 font-medium">{name}</span>
          {isSelf ? <Badge>You</Badge> : null}
          {role === "admin" ? <Badge tone="accent">Administrator</Badge> : null}
          {disabled ? <Badge>Disabled</Badge> : null}
        </span>
        <span className="truncate text-14 text-ink-soft">
          {account.needs_address ? "No address: it was taken when this account was imported" : email}
          <span className="hidden sm:inline"> · since {day.format(new Date(account.created_at))}</span>
        </span>
        {account.is_last_administrator ? (
          <span className="text-14 text-ink-soft text-pretty">
            Nobody else administers. Before this account can change, somebody else must become administrator.
          </span>
        ) : null}
      </span>
      {account.is_last_administrator ? null : <Options label={`Options for ${name}`} items={items} />}
    </li>
  );
}
