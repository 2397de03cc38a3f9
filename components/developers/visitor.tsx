import Link from "next/link";
import type { ReactNode } from "react";
import { Mark } from "@/components/layout/mark";
import { ButtonLink } from "@/components/ui/button";

/** The frame for somebody who is not signed in: the mark, and the way in. */
export function Visitor({ children }: { children: ReactNode }) {
  return (
    <>
      <header className="mx-auto flex w-full max-w-[74rem] items-center justify-between gap-4 px-4 pt-4 sm:px-8">
        <Link
          href="/"
          className="flex min-h-11 items-center gap-2.5 text-18 font-semibold tracking-[-0.01em]"
        >
          <Mark size={28} className="text-accent" />
          Ensemble
        </Link>
        <ButtonLink href="/sign-in">Sign in</ButtonLink>
      </header>
      <main>{children}</main>
    </>
  );
}
