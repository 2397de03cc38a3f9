import { type Fields, NO_FIELDS, TEXT_FIELDS } from "./fields";

/** What was typed and not saved. `revision` is the persona's when the typing began; null for a new one. */
export type Draft = { fields: Fields; revision: number | null };

/** Whose draft: every key starts with `ensemble:`, so that signing out clears them all. `of` names the form. */
export const draftKey = (userId: number, of: string) => `ensemble:persona:${userId}:${of}`;

export function readDraft(key: string): Draft | null {
  try {
    const { fields, revision } = JSON.parse(localStorage.getItem(key) ?? "null") as Partial<Draft>;
    if (!fields) return null;
    const texts = TEXT_FIELDS.map((name) => [name, textOf(fields[name])]);
    return {
      fields: { ...NO_FIELDS, ...Object.fromEntries(texts), voice_id: textOf(fields.voice_id) || null },
      revision: typeof revision === "number" ? revision : null,
    };
  } catch {
    return null;
  }
}

const textOf = (value: unknown) => (typeof value === "string" ? value : "");

/** A full or forbidden storage must not break the form: the text is then kept on the page alone. */
export function writeDraft(key: string, draft: Draft): void {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {}
}

/** The texts and the picture. */
export function dropDraft(key: string): void {
  dropTexts(key);
  dropPicture(key);
}

export const dropTexts = (key: string): void => remove(key);

/** The picture that was cut out, as a `data:` address. */
export function readPicture(key: string): Blob | null {
  try {
    const [head, data] = (localStorage.getItem(pictureKey(key)) ?? "").split(";base64,");
    if (!head?.startsWith("data:image/") || !data) return null;
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    return new Blob([bytes], { type: head.slice("data:".length) });
  } catch {
    return null;
  }
}

export function writePicture(key: string, address: string): void {
  try {
    localStorage.setItem(pictureKey(key), address);
  } catch {}
}

export const dropPicture = (key: string): void => remove(pictureKey(key));

const pictureKey = (key: string) => `${key}:picture`;

function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {}
}
