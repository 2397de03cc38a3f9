import { z } from "zod";

const WRITTEN = /^[1-9]\d{0,14}$/;

/** An id in a path: a whole number as it is written everywhere, and not what JavaScript also reads as one ("0x1"). */
export const PathId = z.preprocess(
  (text) => (typeof text === "string" && WRITTEN.test(text) ? Number(text) : Number.NaN),
  z.int().positive(),
);
