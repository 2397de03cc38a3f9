// Which persona a row of the Python version belongs to. Pure, and plain JavaScript: the thread that prepares an import
// runs it as it is.

const REMEMBERED = 20_000;

/** A name as names are compared; the same rule as db/fold.ts. */
export const foldName = (name) => name.normalize("NFKC").trim().toLowerCase().normalize("NFC");

/**
 * @typedef {{ id: number, name: string, ownerId: number | null }} LegacyPersona one that can be used: the system's
 *   (`ownerId` null) or an existing user's
 * @typedef {{ id: number, name: string, seedKey: string | null }} SystemPersona one of this installation
 */

/**
 * Finds the place of a row: `s:<id>` is a system persona of this installation, `p:<legacy id>` a persona the file
 * brings, `a:<folded name>` an archive of the row's user.
 *
 * By id, when it exists and is the system's or the user's own; else by name, exactly, then trimmed and without case,
 * the user's own before the system's; else by an alias; else an archive. Never another user's.
 * @param {{ personas: LegacyPersona[], systems: SystemPersona[], aliases?: Record<string, string> }} known
 * @returns {(userId: number, personaId: unknown, name: unknown) => string}
 */
export function makeResolver({ personas, systems, aliases = {} }) {
  const ours = systemsByName(systems);
  const place = ({ id, name, ownerId }) => {
    const known = ownerId === null ? ours.get(foldName(name)) : undefined;
    return known === undefined ? `p:${id}` : `s:${known}`;
  };
  const byId = new Map(personas.map((persona) => [persona.id, persona]));
  const names = new Map();
  const keep = (owner, name, token) => {
    for (const key of [`${owner}=${name}`, `${owner}~${foldName(name)}`])
      if (!names.has(key)) names.set(key, token);
  };
  for (const persona of personas) keep(persona.ownerId ?? 0, persona.name, place(persona));
  for (const { id, name } of systems) keep(0, name, `s:${id}`);
  for (const [key, id] of ours) if (!names.has(`0~${key}`)) names.set(`0~${key}`, `s:${id}`);
  const aliasOf = new Map(Object.entries(aliases).map(([from, to]) => [foldName(from), to]));

  const named = (userId, name) =>
    names.get(`${userId}=${name}`) ??
    names.get(`0=${name}`) ??
    names.get(`${userId}~${foldName(name)}`) ??
    names.get(`0~${foldName(name)}`);

  const seen = new Map();
  return (userId, personaId, given) => {
    const key = `${userId}|${personaId}|${typeof given === "string" ? `=${given}` : given}`;
    let token = seen.get(key);
    if (token === undefined) {
      if (seen.size > REMEMBERED) seen.clear();
      token = find(userId, personaId, given);
      seen.set(key, token);
    }
    return token;
  };

  function find(userId, personaId, given) {
    const persona = byId.get(personaId);
    if (persona && (persona.ownerId === null || persona.ownerId === userId)) return place(persona);
    const name = given === null || given === undefined ? "" : String(given);
    if (name.trim() === "") return "a:";
    const alias = aliasOf.get(foldName(name));
    return (
      named(userId, name) ?? (alias === undefined ? undefined : named(userId, alias)) ?? `a:${foldName(name)}`
    );
  }
}

/** By today's name and by the name they were seeded under, so that a renamed one is found. */
function systemsByName(systems) {
  const found = new Map();
  for (const { id, seedKey } of systems) if (seedKey) found.set(foldName(seedKey), id);
  for (const { id, name } of systems) found.set(foldName(name), id);
  return found;
}
