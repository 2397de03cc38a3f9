/** Whose words these are. Every key starts with `ensemble:`, so that signing out can clear them all. */
export type Owner = { userId: number; personaId: number };

/** `failed`: it is known not to be stored, and nothing is sending it. */
export type Unsent = { clientId: string; content: string; at: string; failed?: boolean };

const draftKey = (owner: Owner) => `ensemble:draft:${owner.userId}:${owner.personaId}`;
const unsentPrefix = (owner: Owner) => `ensemble:unsent:${owner.userId}:${owner.personaId}:`;

/** What stands in the field and was not sent; survives a reload, stays apart per user and persona. */
export function readDraft(owner: Owner): string {
  return attempt((storage) => storage.getItem(draftKey(owner))) ?? "";
}

export function writeDraft(owner: Owner, text: string): void {
  attempt((storage) => (text ? storage.setItem(draftKey(owner), text) : storage.removeItem(draftKey(owner))));
}

/** Messages that were sent from here and are not known to be stored yet, oldest first. One key each: tabs share them. */
export function readUnsent(owner: Owner): Unsent[] {
  const found = attempt((storage) =>
    Object.keys(storage)
      .filter((key) => key.startsWith(unsentPrefix(owner)))
      .map((key) => parse(storage.getItem(key)))
      .filter((entry) => entry !== null),
  );
  return (found ?? []).sort((a, b) => a.at.localeCompare(b.at));
}

export function keepUnsent(owner: Owner, entry: Unsent): void {
  attempt((storage) => storage.setItem(unsentPrefix(owner) + entry.clientId, JSON.stringify(entry)));
}

export function dropUnsent(owner: Owner, clientId: string): void {
  attempt((storage) => storage.removeItem(unsentPrefix(owner) + clientId));
}

const CLAIM = "ensemble:user";

/** Notes whose page was opened last in this browser. */
export function claimBrowser(userId: number): void {
  attempt((storage) => storage.setItem(CLAIM, String(userId)));
}

/** Whether this browser is still that user's. Where nothing can be noted, it is taken for granted. */
export function isClaimedBy(userId: number): boolean {
  const claim = attempt((storage) => storage.getItem(CLAIM));
  return claim === undefined || claim === String(userId);
}

function parse(text: string | null): Unsent | null {
  try {
    const value = JSON.parse(text ?? "null") as Partial<Unsent> | null;
    const { clientId, content, at, failed } = value ?? {};
    const whole = typeof clientId === "string" && typeof content === "string" && typeof at === "string";
    return whole ? { clientId, content, at, failed: failed === true } : null;
  } catch {
    return null;
  }
}

/** A full or forbidden storage must not break the chat; the text is then kept on the page alone. */
function attempt<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(window.localStorage);
  } catch {
    return undefined;
  }
}
