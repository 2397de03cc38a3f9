import { exchange } from "../fixtures/exchange";
import type { Person } from "../fixtures/person";
import { cookieOf } from "../fixtures/talk";
import { expect, test } from "./fixtures";

/** Every page, its title, and how it answers who is signed in. */
const PAGES: [path: string, title: string, status: number][] = [
  ["/sign-in", "Sign in · Ensemble", 200],
  ["/sign-up", "Create an account · Ensemble", 200],
  ["/chat", "Chat with Isabella · Ensemble", 200],
  ["/users/personas", "My Personas · Ensemble", 200],
  ["/settings", "Settings · Ensemble", 200],
  ["/nowhere", "Not found · Ensemble", 404],
];

async function pageOf(person: Person, path: string) {
  const isOpen = path.startsWith("/sign-");
  return exchange(person.url + path, { headers: isOpen ? {} : { cookie: await cookieOf(person) } });
}

/** A policy's directives by name. */
const directives = (policy: string) =>
  Object.fromEntries(
    policy.split(";").map((part) => {
      const [name = "", ...values] = part.trim().split(/\s+/);
      return [name, values];
    }),
  );

for (const [path, title, status] of PAGES) {
  test(`${path} runs only its own scripts, and says what it is`, async ({ person }) => {
    const page = await pageOf(person, path);
    expect(page.status).toBe(status);
    const policy = directives(String(page.headers["content-security-policy"]));
    const nonce = /'nonce-([^']{16,})'/.exec(policy["script-src"]?.join(" ") ?? "")?.[1];
    expect(nonce).toBeDefined();
    expect(policy["script-src"]).toEqual(["'self'", `'nonce-${nonce}'`, "'strict-dynamic'"]);
    expect(policy["style-src"]).not.toContain("'unsafe-inline'");
    expect(policy).toMatchObject({
      "default-src": ["'self'"],
      "object-src": ["'none'"],
      "base-uri": ["'none'"],
      "frame-ancestors": ["'none'"],
      "form-action": ["'self'"],
      "connect-src": ["'self'"],
    });

    const scripts = page.text.match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
    for (const style of page.text.match(/<style\b[^>]*>/g) ?? []) expect(style).toContain(`nonce="${nonce}"`);
    expect(page.text).not.toMatch(/\son[a-z]+="/);

    expect(page.text).toContain(`<title>${title}</title>`);
    expect(page.text).toMatch(/<html[^>]* lang="en"/);
    expect(page.text).toMatch(/<link rel="icon" href="\/(favicon\.ico|icon\.svg)/);
    expect(page.headers["cache-control"]).toMatch(/no-store/);
    const again = await pageOf(person, path);
    expect(again.headers["content-security-policy"], "a nonce is used once").not.toContain(nonce);
  });
}

test("pages, pictures and the API carry the same safe headers, and name no software", async ({ person }) => {
  for (const path of [
    "/sign-in",
    "/chat",
    "/nowhere",
    "/api/health",
    "/api/settings",
    "/portraits/isabella-96.webp",
  ]) {
    const { headers } = await exchange(person.url + path, { headers: { cookie: await cookieOf(person) } });
    expect(headers, path).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "permissions-policy": "microphone=(self), camera=(), geolocation=()",
      "cross-origin-opener-policy": "same-origin",
    });
    expect(headers["x-powered-by"], path).toBeUndefined();
    expect(headers.server, path).toBeUndefined();
  }
});

test("the favicon, the icons and the manifest are there", async ({ person }) => {
  const { text } = await pageOf(person, "/sign-in");
  const links = [...text.matchAll(/<link rel="(?:icon|apple-touch-icon|manifest)"[^>]*href="([^"]+)"/g)];
  const paths = links.map(([, href]) => String(href).replaceAll("&amp;", "&"));
  expect(paths.length).toBeGreaterThanOrEqual(3);
  for (const path of ["/favicon.ico", ...paths]) {
    const { status, headers } = await exchange(new URL(path, person.url).href);
    expect(status, path).toBe(200);
    expect(headers["content-type"], path).toMatch(/^image\/|manifest\+json/);
  }
});

for (const path of ["/chat", "/users/personas", "/settings"]) {
  test(`${path} sends who is not signed in to sign in, with the way back`, async ({ person }) => {
    const { status, headers, text } = await exchange(person.url + path);
    expect([303, 307]).toContain(status);
    const target = new URL(String(headers.location), person.url);
    expect(target.origin).toBe(person.url);
    expect([target.pathname, target.searchParams.get("callbackUrl")]).toEqual(["/sign-in", path]);
    expect(text).not.toContain(person.email);
  });
}
