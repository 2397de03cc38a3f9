import fc from "fast-check";
import { expect, it } from "vitest";
import { fromDate, now, parseInstant, toIso } from "./instant";

it("keeps what ISO 8601 says, to the microsecond", () => {
  expect(parseInstant("2025-03-01T10:00:00.123456Z")).toBe("2025-03-01T10:00:00.123456Z");
  expect(parseInstant("2025-03-01T10:00:00Z")).toBe("2025-03-01T10:00:00.000000Z");
  expect(parseInstant("2025-03-01T12:00:00+02:00")).toBe("2025-03-01T10:00:00.000000Z");
  expect(parseInstant("9999-12-31T23:59:59.999999Z")).toBe("9999-12-31T23:59:59.999999Z");
});

it.each([
  "",
  "yesterday",
  "2025-02-30T10:00:00Z",
  "2025-03-01T25:00:00Z",
  "2025-03-01",
  "2025-03-01T10:00:00",
  "+12025-03-01T10:00:00Z",
])("is null for %j", (text) => expect(parseInstant(text)).toBeNull());

it("shows milliseconds, and microseconds where there are any", () => {
  expect(toIso("2025-03-01T10:00:00.120000Z")).toBe("2025-03-01T10:00:00.120Z");
  expect(toIso("2025-03-01T10:00:00.120456Z")).toBe("2025-03-01T10:00:00.120456Z");
  expect(toIso(now())).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
});

it("sorts as time does", () => {
  const date = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(
      date,
      date,
      (a, b) =>
        Math.sign(a.getTime() - b.getTime()) ===
        (fromDate(a) < fromDate(b) ? -1 : fromDate(a) > fromDate(b) ? 1 : 0),
    ),
  );
});
