import { type Crop, type Size, sideOf } from "./crop";

/** The kinds of picture the server reads (told there by the bytes). */
export const PICTURE_TYPES = ["image/jpeg", "image/png", "image/webp", "image/gif", "image/avif"];
const KINDS = "JPEG, PNG, WebP, GIF or AVIF";
/** Far above any phone's photo; what is sent is cut out of it and small. */
const BYTES_MOST = 50 * 1024 * 1024;
/** Longer sides are made smaller once, so that moving the picture about is quick. */
const WORKING_SIDE = 2_048;
/** What is sent: twice what the largest portrait is shown in. */
const SENT_SIDE = 1_024;

/** How JPEG, PNG, GIF, WebP and AVIF files begin. */
const BEGINNINGS = /^(?:\xff\xd8\xff|\x89PNG|GIF8|RIFF.{4}WEBP|.{4}ftyp(?:avi[fs]|mif1|msf1))/s;
const UNREADABLE = "This picture cannot be read. It may be damaged. Please choose another.";

/** A picture somebody chose, upright, at most 2,048 px wide or high. */
export type Picture = Size & { canvas: HTMLCanvasElement; opaque: boolean };

/** Why a file cannot be a portrait; `message` is for the person. */
export class PictureProblem extends Error {}

/** Reads a picture as it is meant to be seen: a camera's notes on how it was held are followed. @throws PictureProblem */
export async function readPicture(file: Blob): Promise<Picture> {
  if (!PICTURE_TYPES.includes(file.type)) throw new PictureProblem(`Please choose a picture: ${KINDS}.`);
  if (file.size > BYTES_MOST)
    throw new PictureProblem("This picture is larger than 50 MB. Please choose another.");
  // Told by its first bytes: a browser complains on the page's behalf about an image that is none.
  if (!BEGINNINGS.test(await beginningOf(file))) throw new PictureProblem(UNREADABLE);
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(1, WORKING_SIDE / Math.max(image.naturalWidth, image.naturalHeight));
    const width = Math.max(1, Math.round(image.naturalWidth * scale));
    const height = Math.max(1, Math.round(image.naturalHeight * scale));
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    pen(canvas).drawImage(image, 0, 0, width, height);
    return { canvas, width, height, opaque: file.type === "image/jpeg" };
  } catch {
    throw new PictureProblem(UNREADABLE);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Draws the chosen square over the whole of a square canvas. */
export function drawCrop(onto: HTMLCanvasElement, picture: Picture, crop: Crop): void {
  const side = sideOf(picture, crop);
  const context = pen(onto);
  context.imageSmoothingQuality = "high";
  context.clearRect(0, 0, onto.width, onto.height);
  context.drawImage(
    picture.canvas,
    crop.x - side / 2,
    crop.y - side / 2,
    side,
    side,
    0,
    0,
    onto.width,
    onto.height,
  );
}

/** The chosen square as a file: WebP, or where the browser cannot write that, JPEG or (with transparency) PNG. */
export async function cutOut(picture: Picture, crop: Crop): Promise<Blob> {
  const side = Math.max(1, Math.min(SENT_SIDE, Math.round(sideOf(picture, crop))));
  const canvas = Object.assign(document.createElement("canvas"), { width: side, height: side });
  drawCrop(canvas, picture, crop);
  const webp = await written(canvas, "image/webp");
  if (webp?.type === "image/webp") return webp;
  const other = await written(canvas, picture.opaque ? "image/jpeg" : "image/png");
  if (!other)
    throw new PictureProblem("This browser would not hand the picture over. Please choose another.");
  return other;
}

const written = (canvas: HTMLCanvasElement, type: string) =>
  new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.92));

function pen(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d");
  if (!context) throw new PictureProblem("This browser cannot draw pictures.");
  return context;
}

/** The first picture among what was dropped or pasted. */
export const pictureIn = (files: FileList | undefined): File | undefined =>
  [...(files ?? [])].find((file) => file.type.startsWith("image/"));

async function beginningOf(file: Blob): Promise<string> {
  return String.fromCharCode(...new Uint8Array(await file.slice(0, 16).arrayBuffer()));
}
