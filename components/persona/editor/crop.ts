/** A picture's width and height in px. */
export type Size = { width: number; height: number };

/** Which square of a picture is shown: its centre in px of the picture, and how far it is zoomed in from the largest. */
export type Crop = { x: number; y: number; zoom: number };

export const ZOOM_MOST = 4;

/** The largest square, in the middle. */
export const centred = ({ width, height }: Size): Crop => ({ x: width / 2, y: height / 2, zoom: 1 });

/** The side of the square in px of the picture. */
export const sideOf = ({ width, height }: Size, { zoom }: Crop): number => Math.min(width, height) / zoom;

/** The square moved by px of the picture, as far as the picture goes. */
export const moved = (size: Size, crop: Crop, dx: number, dy: number): Crop =>
  within(size, { ...crop, x: crop.x + dx, y: crop.y + dy });

/** The square zoomed around its centre, as far as the picture goes. */
export const zoomed = (size: Size, crop: Crop, zoom: number): Crop =>
  within(size, { ...crop, zoom: clamp(zoom, 1, ZOOM_MOST) });

function within(size: Size, crop: Crop): Crop {
  const half = sideOf(size, crop) / 2;
  return {
    ...crop,
    x: clamp(crop.x, half, size.width - half),
    y: clamp(crop.y, half, size.height - half),
  };
}

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);
