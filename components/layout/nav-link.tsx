"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

/** One place of the application. Icon over word, in the rail and in the bar alike. */
export function NavLink({ href, icon, children }: { href: string; icon: ReactNode; children: ReactNode }) {
  const path = usePathname();
  const here = path === href || path.startsWith(`${href}/`);
  return (
    <Link
      href={href}
      aria-current={here ? "page" : undefined}
      className="group focus-visible:-outline-offset-2 flex min-h-13 min-w-14 flex-1 flex-col items-center justify-center gap-1 rounded-control text-12 max-[359px]:text-[0.6875rem] max-[359px]:tracking-tight font-medium text-ink-soft transition-colors hover:text-ink aria-[current]:text-ink lg:min-h-15 lg:w-full lg:flex-none lg:hover:bg-fill lg:aria-[current]:bg-fill"
    >
      <span className="[&_svg]:size-5.5 [&_svg]:stroke-[1.75] group-aria-[current]:[&_svg]:fill-accent-soft group-aria-[current]:[&_svg]:text-accent">
        {icon}
      </span>
      <span className="whitespace-nowrap">{children}</span>
    </Link>
  );
}
