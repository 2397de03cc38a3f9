import "server-only";
import type { z } from "zod";
import { addAudit } from "@/db/audit";
import { fold } from "@/db/fold";
import { toIso } from "@/db/instant";
import { listBonded } from "@/db/personas";
import { store } from "@/db/store";
import { listUsers, changeUser as storeUser } from "@/db/user-desk";
import { findUser, findUserByEmail, isPlaceholder, leavesAnAdministrator, type UserRow } from "@/db/users";
import type { CurrentUser } from "@/lib/auth/session";
import { endTurns } from "@/lib/chat/turns";
import { conflict, notFound } from "@/lib/errors";
import type { ChangeUser, UsersQuery } from "./schemas";
import type { AccountView, UsersPage } from "./view";

const view = (row: UserRow): AccountView => ({
  id: row.id,
  name: row.name,
  email: row.email,
  role: row.role,
  disabled: row.isDisabled,
  created_at: toIso(row.createdAt),
  needs_address: isPlaceholder(row.email),
  is_last_administrator: row.role === "admin" && !leavesAnAdministrator(store(), row.id),
});

/** One page of the accounts. Nothing of what they told their personas. */
export function usersPage({ query, page }: z.output<typeof UsersQuery>): UsersPage {
  const { users, total } = listUsers(store(), page, query);
  return { users: users.map(view), total, page, has_more: page * 50 < total };
}

/**
 * Changes a role, disables an account, which ends its sessions and the replies it is listening to, or gives one an
 * address that was imported without. @throws 404, 409 for the last administrator, and for an address that is taken or
 * not to be given.
 */
export async function changeUser(
  admin: CurrentUser,
  id: number,
  { role, disabled, email }: z.output<typeof ChangeUser>,
) {
  const change = {
    ...(email !== undefined && { ...addressFor(id, email), isDisabled: false }),
    ...(role && { role }),
    ...(disabled !== undefined && { isDisabled: disabled }),
  };
  const row = storeUser(store(), id, change, () =>
    addAudit(store(), {
      actorId: admin.id,
      action: "user.update",
      targetKind: "user",
      targetId: id,
      // The log holds no addresses: that there is one now is enough.
      detail: { role, disabled, ...(email !== undefined && { address: true }) },
    }),
  );
  if (row === "last")
    throw conflict("This is the last administrator. Make somebody else an administrator first.");
  if (!row) throw notFound("This account");
  if (row.isDisabled)
    for (const personaId of listBonded(store(), id)) await endTurns({ userId: id, personaId }, "stop");
  return { user: view(row) };
}

/** Everybody else's address is their own: whoever could change it would own the account. */
function addressFor(id: number, email: string) {
  const row = findUser(store(), id);
  if (!row) throw notFound("This account");
  if (!isPlaceholder(row.email)) throw conflict("This account has an address, which is its owner's alone.");
  const taken = "An account with this e-mail address already exists.";
  if (findUserByEmail(store(), email)) throw conflict(taken, [{ path: "email", message: taken }]);
  return { email, emailKey: fold(email) };
}
