/** Draws the mark as the icons that browsers and phones ask for: app/icon.svg, app/favicon.ico, app/apple-icon.png, public/icons. */
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { oklch } from "./oklch.mjs";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const MARK =
  '<circle cx="9.5" cy="16" r="8"/>' +
  '<path opacity=".62" d="M14.769 8.095a8 8 0 1 1 0 15.81 9.5 9.5 0 0 0 0-15.81z"/>' +
  '<path opacity=".32" d="M21.269 8.095a8 8 0 1 1 0 15.81 9.5 9.5 0 0 0 0-15.81z"/>';
const GRADIENT =
  '<linearGradient id="g" x1="0" y1="0" x2="1" y2=".6">' +
  `<stop offset="0" stop-color="${oklch(0.53, 0.215, 294)}"/><stop offset="1" stop-color="${oklch(0.53, 0.195, 266)}"/></linearGradient>`;

/** `inset` is the share of each side left free around the mark, `radius` of the corner in the same 32 units. */
const icon = (inset, radius) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><title>Ensemble</title><defs>${GRADIENT}</defs>` +
  `<rect width="32" height="32" rx="${radius}" fill="url(#g)"/>` +
  `<g fill="#fff" transform="translate(${32 * inset} ${32 * inset}) scale(${1 - 2 * inset})">${MARK}</g></svg>\n`;

const png = (svg, size) =>
  sharp(Buffer.from(svg), { density: 72 * (size / 32) })
    .resize(size, size)
    .png({ compressionLevel: 9 });

/** An .ico of one PNG: six bytes of header, sixteen of directory, the picture. */
async function ico(svg, size) {
  const picture = await png(svg, size).toBuffer();
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(picture.length, 14);
  head.writeUInt32LE(22, 18);
  return Buffer.concat([head, picture]);
}

await mkdir(at("public/icons"), { recursive: true });
const rounded = icon(0.1, 8);
const full = icon(0.22, 0);
await writeFile(at("app/icon.svg"), rounded);
await writeFile(at("app/favicon.ico"), await ico(rounded, 32));
await png(icon(0.15, 0), 180).toFile(at("app/apple-icon.png"));
await png(rounded, 192).toFile(at("public/icons/icon-192.png"));
await png(rounded, 512).toFile(at("public/icons/icon-512.png"));
await png(full, 512).toFile(at("public/icons/maskable-512.png"));
