import { expect, it } from "vitest";
import { isSameOrigin } from "./same-origin";

const host = "ensemble.home:3000";
const from = (headers: Record<string, string>) => isSameOrigin(new Headers({ host, ...headers }));

it.each([
  [{ "sec-fetch-site": "same-origin" }, true],
  [{ "sec-fetch-site": "same-site", origin: `http://${host}` }, false],
  [{ "sec-fetch-site": "cross-site", origin: `http://${host}` }, false],
  [{ "sec-fetch-site": "none" }, false],
  [{ origin: `http://${host}` }, true],
  [{ origin: `https://${host}` }, true],
  [{ origin: "http://ensemble.home" }, false],
  [{ origin: "http://evil.example" }, false],
  [{ origin: `http://${host}.evil.example` }, false],
  [{ origin: "null" }, false],
  [{ origin: "" }, false],
  [{}, false],
])("%j -> %s", (headers, expected) => {
  expect(from(headers as Record<string, string>)).toBe(expected);
});
