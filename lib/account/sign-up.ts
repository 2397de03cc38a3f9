import "server-only";
import type { z } from "zod";
import { store } from "@/db/store";
import { addUser, hasUsers } from "@/db/users";
import { clientAddress } from "@/lib/auth/address";
import { hashPassword } from "@/lib/auth/passwords";
import { pseudonym } from "@/lib/auth/secret";
import { env } from "@/lib/env";
import { conflict, forbidden } from "@/lib/errors";
import { spend } from "@/lib/ports/limiter";
import type { SignUp } from "./schemas";

/** Makes an account. @throws 403 when sign-up is closed, 409 when the address is taken, 429. */
export async function signUp({ name, email, password }: z.output<typeof SignUp>, request: Request) {
  if (!signUpState().open) throw forbidden("This installation takes no new accounts. Ask whoever runs it.");
  await spend("signUp", pseudonym(clientAddress(request.headers)));
  const user = addUser(store(), { name, email, passwordHash: await hashPassword(password) });
  if (!user) {
    const message = "An account with this e-mail address already exists.";
    throw conflict(message, [{ path: "email", message }]);
  }
  return { user: { id: user.id, name: user.name, email: user.email, role: user.role } };
}

/** Whether accounts can be made now, and whether the next one is the first, the administrator's. */
export function signUpState(): { open: boolean; isFirst: boolean } {
  const isFirst = !hasUsers(store());
  return { open: env().SIGN_UP === "open", isFirst };
}
