import { expect, test } from "vitest";
import { pathOnHost, safePath } from "./safe-path";

test("a path of this site is kept with its query and its fragment", () => {
  expect(safePath("/users/personas")).toBe("/users/personas");
  expect(safePath("/chat?with=3#latest")).toBe("/chat?with=3#latest");
});

test("anything that leads elsewhere becomes the chat", () => {
  for (const wanted of [
    undefined,
    "",
    "https://evil.example/chat",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/.//evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "http://",
  ])
    expect(safePath(wanted), String(wanted)).toBe("/chat");
});

test("signing in never leads back to signing in, nor to the API", () => {
  for (const wanted of ["/sign-in", "/sign-up?x=1", "/api/auth/signout"])
    expect(safePath(wanted)).toBe("/chat");
  expect(safePath("/apiary")).toBe("/apiary");
});

test("a whole address on this very host counts by its path", () => {
  expect(pathOnHost("http://127.0.0.1:3000/settings?x=1", "127.0.0.1:3000")).toBe("/settings?x=1");
  expect(safePath(pathOnHost("http://evil.example/settings", "127.0.0.1:3000"))).toBe("/chat");
});
