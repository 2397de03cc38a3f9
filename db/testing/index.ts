import { readFileSync } from "node:fs";
import { fold } from "../fold";
import type { PersonaRow } from "../personas";
import { personaProfiles, users } from "../schema";
import { Scope } from "../scope";
import { openStore, replaceStore, type Store } from "../store";
import type { UserRow } from "../users";

let image: Buffer | undefined;
let made = 0;

/** A store of its own for one test: the migrated and seeded database, opened from an image in memory. */
export function freshStore(): Store {
  const file = process.env.TEST_DATABASE_IMAGE;
  if (!file) throw new Error("TEST_DATABASE_IMAGE is not set; run the tests through vitest's configuration");
  image ??= readFileSync(file);
  const store = openStore(image);
  replaceStore(store);
  return store;
}

/** A user with a name and an address nobody else has. */
export function aUser({ db }: Store, given: Partial<typeof users.$inferInsert> = {}): UserRow {
  made += 1;
  const email = `person${made}@example.test`;
  return db
    .insert(users)
    .values({ name: `Person ${made}`, email, emailKey: fold(given.email ?? email), ...given })
    .returning()
    .get();
}

/** A persona of a user's own. */
export function aPersona(
  { db }: Store,
  owner: UserRow,
  given: Partial<typeof personaProfiles.$inferInsert> = {},
): PersonaRow {
  made += 1;
  const name = given.name ?? `Persona ${made}`;
  return db
    .insert(personaProfiles)
    .values({ name, nameKey: fold(name), isCustom: true, userId: owner.id, ...given })
    .returning()
    .get();
}

/** A system persona by its name, as seeded. */
export function systemPersona({ db }: Store, name = "Isabella"): PersonaRow {
  const row = db
    .select()
    .from(personaProfiles)
    .all()
    .find((one) => one.name === name && !one.isCustom);
  if (!row) throw new Error(`no system persona ${name}`);
  return row;
}

export function aScope(store: Store, user: UserRow, persona: PersonaRow): Promise<Scope> {
  return Scope.open(store, user.id, persona.id);
}

/** The same database after a restart: what was stored, nothing that was only in memory. */
export function reopened({ sqlite }: Store): Store {
  const store = openStore(sqlite.serialize());
  replaceStore(store);
  return store;
}
