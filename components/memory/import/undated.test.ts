import { expect, it } from "vitest";
import { filedAt } from "./undated";

const CHANGED = Date.parse("2026-11-28T10:00:00Z");

it("messages without a date are filed under the day of their file, and before all that is here", () => {
  const changed = { fallback: "2026-11-28T10:00:00.000Z", filed: "as changed" };
  expect(filedAt(CHANGED, null)).toEqual(changed);
  expect(filedAt(CHANGED, "2026-11-29T10:00:00.000Z")).toEqual(changed);
  expect(filedAt(CHANGED, "2026-05-01T10:00:00.000Z")).toEqual({
    fallback: "2026-05-01T09:59:59.000Z",
    filed: "before",
  });
});
