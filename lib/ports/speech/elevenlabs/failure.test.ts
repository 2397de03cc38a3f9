import { expect, it } from "vitest";
import { SpeechFailure } from "../contract";
import { codeOf, speechFailure } from "./failure";

const answered = (statusCode: number, body: unknown, headers: Record<string, string> = {}) =>
  Object.assign(new Error(`secret ${JSON.stringify(body)}`), {
    statusCode,
    body,
    rawResponse: { headers: new Headers(headers) },
  });
const broken = (message: string, cause?: object) => Object.assign(new Error(message), { cause });

it.each([
  [answered(401, { detail: { code: "quota_exceeded", status: "invalid" } }), "quota_exceeded", "provider"],
  [answered(401, { detail: { status: "quota_exceeded", message: "" } }), "quota_exceeded", "provider"],
  [answered(429, { detail: { status: "quota_exceeded" } }), "quota_exceeded", "provider"],
  [answered(401, "<html>"), "invalid_key", "provider"],
  [answered(403, {}), "paid_plan_required", "voice"],
  [answered(400, { detail: { status: "voice_not_found" } }), "voice_not_found", "voice"],
  [answered(404, { detail: "Not Found" }), "voice_not_found", "voice"],
  [answered(400, { detail: [{ msg: "secret" }] }), "refused", "text"],
  [answered(408, null), "timeout", "provider"],
  [answered(503, undefined), "provider_error", "provider"],
  [broken('"timeout"'), "timeout", "provider"],
  [broken("The user aborted a request", { name: "TimeoutError" }), "aborted", "caller"],
  [new DOMException("This operation was aborted", "AbortError"), "aborted", "caller"],
  [broken("terminated", { code: "UND_ERR_SOCKET" }), "cut", "provider"],
  [broken("fetch failed", { code: "ECONNREFUSED" }), "unreachable", "provider"],
  [broken("something new"), "provider_error", "provider"],
  [null, "provider_error", "provider"],
  ["a string", "provider_error", "provider"],
])("%s is told as %s of the %s", (error, reason, of) => {
  const failure = speechFailure(error);
  expect(failure).toMatchObject({ reason, of });
  expect(failure.message).not.toContain("secret");
});

it("reads how long to wait, in seconds or as a date", () => {
  const wait = (value: string) => speechFailure(answered(429, {}, { "retry-after": value })).retryAfter;
  expect(wait("12")).toBe(12);
  expect(wait(new Date(Date.now() + 30_000).toUTCString())).toBeGreaterThan(25);
  expect(wait("soon")).toBeUndefined();
});

it("passes on what is told already", () => {
  const failure = new SpeechFailure("cut", "provider");
  expect(speechFailure(failure)).toBe(failure);
});

it.each([
  [{ detail: { code: "a", status: "b" } }, "a"],
  [{ detail: { status: "b", message: "m" } }, "b"],
  [{ detail: [{ loc: [], msg: "m", type: "t" }] }, undefined],
  ["<html>", undefined],
  [null, undefined],
])("reads the vendor's code of %j", (body, code) => {
  expect(codeOf(body)).toBe(code);
});
