import type { ReactNode } from "react";
import { requireUser } from "@/lib/auth/session";

/** Stands above the loading state, so that a stranger is sent on with a real redirect. */
export default async function Layout({ children }: { children: ReactNode }) {
  await requireUser("/memories");
  return children;
}
