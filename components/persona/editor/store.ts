import { Refusal, refusalOf, request } from "@/components/request";
import { whose } from "@/components/whose";
import type { SystemPersonaView } from "@/lib/admin/view";
import type { PersonaView } from "@/lib/personas/view";

/** Whose personas a form writes: one's own, or, for an administrator, the system's. */
export type Shelf = "own" | "system";

/** A persona with all of its texts, as stored now. @throws Refusal */
export async function readPersona(shelf: Shelf, id: number): Promise<PersonaView> {
  if (shelf === "own") return request<PersonaView>("GET", `/api/personas/${id}`);
  const all = await request<SystemPersonaView[]>("GET", "/api/admin/personas");
  const found = all.find((persona) => persona.id === id);
  if (!found) throw new Refusal(404, "This system persona was not found.");
  return found;
}

/** What is sent of a persona. `id` null makes a new one. */
export type Save = {
  shelf: Shelf;
  id: number | null;
  body: Record<string, string | number | boolean | null>;
  picture: Blob | null;
  /** How much of the picture is on its way, from 0 to 1. */
  onProgress: (share: number) => void;
};

/** Stores a persona and answers it as it is stored. @throws Refusal */
export async function savePersona({ shelf, id, body, picture, onProgress }: Save): Promise<PersonaView> {
  const base = shelf === "own" ? "/api/personas" : "/api/admin/personas";
  const fresh = shelf === "own" ? `${base}/create` : base;
  const [method, path] = id === null ? ["POST", fresh] : ["PUT", `${base}/${id}`];
  const answer = picture
    ? upload(method, path, formOf(body, picture), onProgress)
    : request<{ persona: PersonaView }>(method, path, body);
  return (await answer).persona;
}

/** Gives a persona a voice by a recording whose speaker agreed. @throws Refusal */
export async function sendVoice(address: string, file: File): Promise<void> {
  const form = new FormData();
  form.set("consent", "true");
  form.set("voice_file", file);
  await upload("POST", address, form, () => {});
}

function formOf(body: Save["body"], picture: Blob): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) form.set(name, value === null ? "" : String(value));
  form.set("avatar", picture, `avatar.${picture.type.split("/")[1]}`);
  return form;
}

/** `fetch` does not say how much of an upload has gone; the older interface does. */
function upload(method: string, path: string, form: FormData, onProgress: (share: number) => void) {
  return new Promise<{ persona: PersonaView }>((resolve, reject) => {
    const sending = new XMLHttpRequest();
    sending.open(method, path);
    for (const [name, value] of Object.entries(whose())) sending.setRequestHeader(name, value);
    sending.responseType = "json";
    sending.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    sending.onload = () =>
      sending.status < 300 ? resolve(sending.response) : reject(refusalOf(sending.status, sending.response));
    sending.onerror = () =>
      reject(new Refusal(0, "Ensemble could not be reached. Check the connection and try again."));
    sending.onabort = sending.onerror;
    sending.send(form);
  });
}
