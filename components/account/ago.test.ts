import { expect, test } from "vitest";
import { ago } from "./ago";

const now = Date.parse("2026-11-20T12:00:00Z");

test("times gone by are told in the largest unit that fits", () => {
  expect(ago("2026-11-20T11:59:30Z", now)).toBe("just now");
  expect(ago("2026-11-20T11:58:00Z", now)).toBe("2 minutes ago");
  expect(ago("2026-11-20T09:00:00Z", now)).toBe("3 hours ago");
  expect(ago("2026-11-19T10:00:00Z", now)).toBe("yesterday");
  expect(ago("2025-10-01T10:00:00Z", now)).toBe("last year");
});

test("a clock that is a little ahead says 'just now'", () => {
  expect(ago("2026-11-20T12:00:20Z", now)).toBe("just now");
});
