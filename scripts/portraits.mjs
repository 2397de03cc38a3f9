/**
 * Draws the portraits of the personas that come with Ensemble into public/portraits. The line art is "Lorelei" by
 * Lisa Wischofsky (CC0 1.0) through DiceBear; ground, clothes and colours are ours. Run it after a change: `npm run portraits`.
 */
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createAvatar } from "@dicebear/core";
import * as lorelei from "@dicebear/lorelei";
import sharp from "sharp";
import { oklch } from "./oklch.mjs";

/** Hues as in components/persona/hue.ts; skin and hair by hand. */
const PORTRAITS = {
  isabella: {
    hue: 12,
    skin: "f3c7ad",
    hair: "7a3b2e",
    parts: {
      hair: "35",
      eyes: "12",
      eyebrows: "07",
      mouth: "happy02",
      nose: "04",
      head: "04",
      earrings: "03",
    },
  },
  alex: {
    hue: 240,
    skin: "eec1a0",
    hair: "4a3226",
    parts: { hair: "08", eyes: "04", eyebrows: "09", mouth: "happy02", nose: "02", head: "03" },
  },
  luna: {
    hue: 308,
    skin: "f6d3be",
    hair: "3d2b52",
    parts: {
      hair: "18",
      eyes: "23",
      eyebrows: "07",
      mouth: "happy02",
      nose: "05",
      head: "04",
      freckles: "01",
    },
  },
  maya: {
    hue: 158,
    skin: "c98f68",
    hair: "2b211f",
    parts: {
      hair: "38",
      eyes: "19",
      eyebrows: "02",
      mouth: "happy01",
      nose: "01",
      head: "04",
      earrings: "01",
    },
  },
  sam: {
    hue: 62,
    skin: "9a633f",
    hair: "241815",
    parts: { hair: "39", eyes: "06", eyebrows: "09", mouth: "happy06", nose: "06", head: "03" },
  },
  ethan: {
    hue: 205,
    skin: "e9bd97",
    hair: "1f2430",
    parts: {
      hair: "06",
      eyes: "04",
      eyebrows: "09",
      mouth: "happy01",
      nose: "01",
      head: "03",
      glasses: "04",
    },
  },
};

const SHIRT =
  "M60 1080c-6-150 40-206 150-236 30-8 52-16 72-26 40 66 116 100 204 100 92 0 176-32 222-92 22 12 48 20 78 28 106 30 150 90 150 226z";

/** One portrait as SVG, square: the page cuts the circle. */
function draw({ hue, skin, hair, parts }) {
  const ink = oklch(0.24, 0.045, hue);
  const ground = [oklch(0.96, 0.028, hue), oklch(0.88, 0.062, hue)];
  const shirt =
    `<g transform="translate(-10 60)"><path d="${SHIRT}" fill="${oklch(0.62, 0.12, hue)}" stroke="${ink}"` +
    ' stroke-width="11" stroke-linejoin="round"/></g>';
  let count = 0;
  const figure = createAvatar(lorelei, options({ skin, hair, parts }))
    .toString()
    .replace(/^[\s\S]*?<\/metadata>/, "")
    .replace(/<\/svg>$/, "")
    .replace(/<mask[\s\S]*?<\/mask>/, "")
    .replace(/mask="url\(#viewboxMask\)"/, "")
    // The first three paths are the head and the neck: clothes go over them and under the hair.
    .replace(/<path [^>]*\/>/g, (path) => {
      count += 1;
      return count === 3 ? path + shirt : path;
    })
    .replace(/"#0{3}(0{3})?"/g, `"${ink}"`);
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="35 28 930 930" fill="none"><defs>' +
    `<radialGradient id="ground" cx=".5" cy=".36" r=".75"><stop offset="0" stop-color="${ground[0]}"/>` +
    `<stop offset="1" stop-color="${ground[1]}"/></radialGradient></defs>` +
    `<rect width="1000" height="1000" fill="url(#ground)"/>${figure}</svg>`
  );
}

function options({ skin, hair, parts }) {
  const chosen = { seed: "ensemble", skinColor: [skin], hairColor: [hair] };
  for (const part of ["beard", "glasses", "earrings", "freckles", "hairAccessories"])
    chosen[`${part}Probability`] = parts[part] ? 100 : 0;
  for (const [part, which] of Object.entries(parts))
    chosen[part] = [/^\d/.test(which) ? `variant${which}` : which];
  return chosen;
}

const folder = fileURLToPath(new URL("../public/portraits/", import.meta.url));
await mkdir(folder, { recursive: true });
for (const [name, portrait] of Object.entries(PORTRAITS)) {
  const svg = Buffer.from(draw(portrait));
  for (const size of [512, 96]) {
    const { size: bytes } = await sharp(svg, { density: 144 })
      .resize(size, size)
      .webp({ quality: 88, effort: 6, smartSubsample: true })
      .toFile(`${folder}${name}-${size}.webp`);
    console.log(`public/portraits/${name}-${size}.webp  ${(bytes / 1024).toFixed(1)} KB`);
  }
}
