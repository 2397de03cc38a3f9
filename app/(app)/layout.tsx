import type { ReactNode } from "react";
import { Frame } from "@/components/layout/frame";
import { currentUser } from "@/lib/auth/session";

/** The frame around every signed-in page. Each page itself sends a stranger to sign in, with the way back. */
export default async function AppLayout({ children }: { children: ReactNode }) {
  const user = await currentUser();
  return user ? <Frame user={user}>{children}</Frame> : children;
}
