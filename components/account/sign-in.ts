import { Refusal, refusalOf, request } from "@/components/request";

async function csrfToken(): Promise<string> {
  return (await request<{ csrfToken: string }>("GET", "/api/auth/csrf")).csrfToken;
}

async function post(path: string, fields: Record<string, string>): Promise<Response> {
  const body = new URLSearchParams({ ...fields, csrfToken: await csrfToken(), json: "true" });
  try {
    return await fetch(path, { method: "POST", body });
  } catch {
    throw new Refusal(0, "Ensemble could not be reached. Check the connection and try again.");
  }
}

/** Signs in with a password. @throws Refusal with the sentence to show. */
export async function signIn(email: string, password: string): Promise<void> {
  const response = await post("/api/auth/callback/credentials", { email, password });
  if (response.ok) return;
  if (response.status === 401)
    throw new Refusal(401, "That e-mail address and password do not belong together.");
  throw refusalOf(response.status, await response.json().catch(() => undefined));
}

/** Leaves for an OAuth provider, which sends the browser back to `callbackUrl`. */
export async function signInWith(provider: string, callbackUrl: string): Promise<void> {
  const response = await post(`/api/auth/signin/${provider}`, { callbackUrl });
  const answer = await response.json().catch(() => undefined);
  if (!response.ok || typeof answer?.url !== "string") throw refusalOf(response.status, answer);
  location.assign(answer.url);
}
