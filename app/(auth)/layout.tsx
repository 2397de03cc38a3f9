import Link from "next/link";
import type { ReactNode } from "react";
import { Welcome, WelcomeRow } from "@/components/account/welcome";
import { Mark } from "@/components/layout/mark";

export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
      <main className="flex flex-col gap-8 px-6 pt-6 pb-10 sm:px-10 lg:px-14 lg:pt-8">
        <p className="flex items-center gap-2.5 text-18 font-semibold tracking-[-0.01em]">
          <Mark size={32} className="text-accent" />
          Ensemble
        </p>
        <div className="mx-auto flex w-full max-w-sm flex-1 flex-col gap-7 lg:justify-center lg:pb-16">
          <div className="lg:hidden">
            <WelcomeRow />
          </div>
          {children}
        </div>
        <p className="mx-auto w-full max-w-sm text-14">
          <Link
            href="/help"
            className="-mx-1 inline-flex min-h-11 items-center rounded-control px-1 text-ink-soft underline-offset-3 hover:text-ink hover:underline"
          >
            Help in a hard moment
          </Link>
        </p>
      </main>
      <div className="m-3 hidden items-center justify-center rounded-card border border-line bg-card p-10 lg:flex">
        <Welcome />
      </div>
    </div>
  );
}
