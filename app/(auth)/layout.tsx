import type { ReactNode } from "react";
import { Welcome } from "@/components/account/welcome";
import { Mark } from "@/components/layout/mark";

export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <div className="grid min-h-dvh lg:grid-cols-2">
      <main className="flex flex-col gap-8 px-6 py-8 sm:px-10 lg:px-14">
        <p className="flex items-center gap-2.5 text-18 font-semibold tracking-[-0.01em]">
          <Mark size={32} className="text-accent" />
          Ensemble
        </p>
        <div className="mx-auto flex w-full max-w-sm flex-1 flex-col gap-7 lg:justify-center lg:pb-16">
          {children}
        </div>
      </main>
      <div className="flex flex-col justify-center pb-10 max-lg:order-first max-lg:hidden lg:m-3 lg:rounded-card lg:bg-fill lg:py-10">
        <Welcome />
      </div>
    </div>
  );
}
