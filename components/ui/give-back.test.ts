import { afterEach, expect, it, vi } from "vitest";
import { giveBack } from "./give-back";

afterEach(() => vi.unstubAllGlobals());

/** Which element has the focus after it was given back on a page with these open windows, lowest first. */
function focusedAfter(opener: { isConnected: boolean } | null, windows: string[]): string | null {
  let focused: string | null = null;
  const element = (name: string) => ({
    focus: () => {
      focused = name;
    },
  });
  vi.stubGlobal("document", {
    querySelectorAll: () => windows.map(element),
    getElementById: element,
  });
  giveBack(opener && ({ ...opener, ...element("opener") } as HTMLElement));
  return focused;
}

it("gives the focus to the opener while that is there", () => {
  expect(focusedAfter({ isConnected: true }, ["editor"])).toBe("opener");
  expect(focusedAfter(null, ["editor"])).toBe(null);
});

it("gives it to the topmost open window when the opener is gone, and else to the page", () => {
  expect(focusedAfter({ isConnected: false }, ["editor", "crop"])).toBe("crop");
  expect(focusedAfter({ isConnected: false }, [])).toBe("main");
});
