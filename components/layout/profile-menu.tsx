"use client";

import { LogOut, Settings, ShieldCheck, Users } from "lucide-react";
import { toast } from "@/components/ui/announce";
import { Menu, type MenuItem } from "@/components/ui/menu";
import { signOut } from "./sign-out";

type ProfileMenuProps = { name: string; email: string; role: "user" | "admin" };

/** Profile icon → My Personas, Settings, for administrators Administration, Sign out. */
export function ProfileMenu({ name, email, role }: ProfileMenuProps) {
  const icon = "size-4.5 text-ink-soft";
  const desk: MenuItem[] = [
    {
      kind: "link",
      label: "Administration",
      href: "/admin",
      icon: <ShieldCheck aria-hidden className={icon} />,
    },
  ];
  return (
    <Menu
      label={`Profile: ${name}`}
      fill
      side="top"
      align="start"
      className="group focus-visible:-outline-offset-2 flex min-h-13 w-full flex-1 flex-col items-center justify-center gap-1 text-12 font-medium text-ink-soft transition-colors hover:text-ink lg:min-h-15 lg:hover:bg-fill"
      header={
        <span className="flex flex-col">
          <span className="truncate text-14 font-medium">{name}</span>
          <span className="truncate text-12 text-ink-soft">{email}</span>
        </span>
      }
      items={[
        {
          kind: "link",
          label: "My Personas",
          href: "/users/personas",
          icon: <Users aria-hidden className={icon} />,
        },
        {
          kind: "link",
          label: "Settings",
          href: "/settings",
          icon: <Settings aria-hidden className={icon} />,
        },
        ...(role === "admin" ? desk : []),
        { kind: "line" },
        {
          label: "Sign out",
          icon: <LogOut aria-hidden className={icon} />,
          onSelect: () =>
            signOut().catch(() => toast("Signing out did not work. Please try again.", "failed")),
        },
      ]}
    >
      <span className="flex size-6 items-center justify-center rounded-full bg-ink text-12 font-semibold text-page">
        {[...name.trim()][0]?.toUpperCase() ?? "?"}
      </span>
      <span>Profile</span>
    </Menu>
  );
}
