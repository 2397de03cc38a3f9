import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { GivingVoice } from "./giving-voice";
import type { Custom } from "./use-custom-voice";

const nothing = () => {};

/** The names of what can be pressed and what cannot, while a recording is chosen and `busy` goes on. */
function pressable(busy: Custom["busy"]) {
  const custom: Custom = {
    voice: null,
    busy,
    problem: null,
    setProblem: nothing,
    unread: null,
    lookAgain: nothing,
    file: new File(["a"], "me.wav"),
    agreed: true,
    agree: nothing,
    setRecording: nothing,
    unsaved: true,
    choose: nothing,
    putAway: nothing,
    give: async () => true,
    obstacle: () => null,
    make: async () => true,
    remove: async () => true,
  };
  const html = renderToStaticMarkup(<GivingVoice custom={custom} />);
  const of = (pattern: RegExp) => / disabled=""/.test(pattern.exec(html)?.[0] ?? "");
  return {
    record: !of(/<button[^>]*>(?:(?!<\/button>).)*Record<\/button>/),
    choose: !of(/<input[^>]*Choose a recording[^>]*>/),
    putAway: !of(/<button[^>]*Put the recording away[^>]*>/),
  };
}

it("lets nothing else be chosen or put away while a recording is given", () => {
  expect(pressable(null)).toEqual({ record: true, choose: true, putAway: true });
  expect(pressable("upload")).toEqual({ record: false, choose: false, putAway: false });
});
