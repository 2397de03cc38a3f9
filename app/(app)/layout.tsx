import type { ReactNode } from "react";
import { Frame } from "@/components/layout/frame";
import { currentUser } from "@/lib/auth/session";

/** The frame around every signed-in page. Each page itself sends a stranger to sign in, with the way back. */
export default async function AppLayout({ children }: { children: ReactNode }) {
  const user = await currentUser();
  if (!user) return children;
  return (
    <>
      {/* A tab left open says with each request whose it is (components/whose.ts). */}
      <meta name="ensemble-account" content={String(user.id)} />
      <Frame user={user}>{children}</Frame>
    </>
  );
}
