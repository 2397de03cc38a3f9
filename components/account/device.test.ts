import { expect, test } from "vitest";
import { deviceOf, isHandheld } from "./device";

const phone =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";

test("a browser and a system are named in words", () => {
  expect(deviceOf(phone)).toBe("Safari on iPhone");
  expect(deviceOf("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0")).toBe(
    "Firefox on Windows",
  );
  expect(
    deviceOf(
      "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Safari/537.36 Edg/142.0",
    ),
  ).toBe("Edge on Windows");
  expect(
    deviceOf(
      "Mozilla/5.0 (Linux; Android 15; Pixel 7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Mobile Safari/537.36",
    ),
  ).toBe("Chrome on Android");
});

test("what is not known keeps its own name, and nothing is 'Unknown device'", () => {
  expect(deviceOf("curl/8.5.0")).toBe("curl");
  expect(deviceOf(null)).toBe("Unknown device");
  expect(deviceOf("")).toBe("Unknown device");
});

test("phones and tablets are handheld", () => {
  expect(isHandheld(phone)).toBe(true);
  expect(isHandheld("Mozilla/5.0 (X11; Linux x86_64)")).toBe(false);
  expect(isHandheld(null)).toBe(false);
});
