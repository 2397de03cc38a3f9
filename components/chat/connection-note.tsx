"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import type { Connection } from "./core";

const link = "font-medium text-accent underline underline-offset-2";

const sentences: Record<Exclude<Connection, "ok">, ReactNode> = {
  offline: "You are offline. What you write is kept here.",
  lost: "The connection was lost. Trying again…",
  "signed-out": (
    <>
      You have been signed out. What you write is kept here.{" "}
      <Link href="/sign-in?callbackUrl=/chat" className={link}>
        Sign in
      </Link>
    </>
  ),
  gone: (
    <>
      This persona is no longer here.{" "}
      <Link href="/users/personas" className={link}>
        Choose another
      </Link>
    </>
  ),
};

/** One quiet line above the field while something is wrong with the line to the server. */
export function ConnectionNote({ connection }: { connection: Connection }) {
  return (
    <p role="status" className="text-14 text-ink-soft">
      {connection === "ok" ? null : <span className="block px-1 pb-2">{sentences[connection]}</span>}
    </p>
  );
}
