import "server-only";
import { notFound } from "next/navigation";
import { type CurrentUser, requireUser } from "./session";

/** For pages: the signed-in administrator. To everybody else who is signed in the page does not exist. */
export async function requireAdministrator(path: string): Promise<CurrentUser> {
  const user = await requireUser(path);
  if (user.role !== "admin") notFound();
  return user;
}
