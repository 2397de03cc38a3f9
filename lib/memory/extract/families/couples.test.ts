import { expect, it } from "vitest";
import { extract } from "../extract";
import { SAID_ON } from "../score";

const ended = (text: string) =>
  extract(text, { now: SAID_ON, userName: "Robin" }).flatMap((one) =>
    one.kind === "fact" ? (one.ends ?? []) : [],
  );

it("who is single has no partner, who is single-minded may", () => {
  expect(ended("I'm single.")).toContain("relation:partner");
  expect(ended("I'm single-minded about it.")).toEqual([]);
  expect(ended("I'm single-handedly raising my son.")).toEqual([]);
});
