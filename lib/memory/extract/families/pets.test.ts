import { expect, it } from "vitest";
import { extract } from "../extract";
import { SAID_ON } from "../score";

const found = (text: string) => extract(text, { now: SAID_ON, userName: "Robin" });
const ended = (text: string) => found(text).flatMap((one) => (one.kind === "fact" ? (one.ends ?? []) : []));

it.each([
  "My cat Luna is missing an eye.",
  "My cat Luna has stolen my sock.",
  "My cat Luna ran away from a spider.",
  "My cat Luna passed her exam.",
])("a pet lives on: %s", (text) => {
  expect(found(text)).toHaveLength(1);
  expect(ended(text)).toEqual([]);
});

it.each([
  "My cat Luna passed last year.",
  "My cat Luna passed away",
  "My cat Luna has been missing since Monday",
  "My cat Luna was put down yesterday",
  "My cat Luna has died",
  "My cat Luna was stolen",
])("a pet is gone: %s", (text) => expect(ended(text)).toEqual(["pet:cat:luna"]));

it("what a pet has is no name of it", () => {
  expect(found("My cat food is expensive.")).toEqual([]);
});
