"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

const parts = [
  { href: "/admin", name: "Personas" },
  { href: "/admin/users", name: "Users" },
  { href: "/admin/import", name: "Import" },
  { href: "/admin/audit", name: "Audit log" },
];

/** The parts of the administrator's desk. */
export function DeskNav() {
  const path = usePathname();
  return (
    <nav aria-label="Administration" className="-mt-2 flex gap-1 border-line border-b">
      {parts.map(({ href, name }) => (
        <Link
          key={href}
          href={href}
          aria-current={path === href ? "page" : undefined}
          className="-mb-px flex min-h-11 items-center border-transparent border-b-2 px-4 text-14 font-medium text-ink-soft transition-colors hover:text-ink aria-[current]:border-accent aria-[current]:text-accent"
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
