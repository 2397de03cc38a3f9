/** One refusal a person can be told about. Everything else that is thrown is a fault of ours (500, fixed text). */
export class AppError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly issues?: Issue[],
    readonly retryAfter?: number,
  ) {
    super(message);
    this.name = "AppError";
  }
}

/** Where in the input something is wrong, and what. `path` is dotted, empty for the whole body. */
export type Issue = { path: string; message: string };

export const invalid = (message: string, issues?: Issue[]) => new AppError(400, "invalid", message, issues);
export const unauthorized = (message = "Please sign in to continue.") =>
  new AppError(401, "unauthorized", message);
export const forbidden = (message: string) => new AppError(403, "forbidden", message);
/** Unknown or somebody else's: never tells which. */
export const notFound = (what = "That") => new AppError(404, "not_found", `${what} was not found.`);
export const conflict = (message: string, issues?: Issue[]) => new AppError(409, "conflict", message, issues);
export const tooLarge = (message: string) => new AppError(413, "too_large", message);
export const unsupportedType = (message: string) => new AppError(415, "unsupported_media_type", message);
export const unprocessable = (message: string, issues?: Issue[]) =>
  new AppError(422, "unprocessable", message, issues);
/** `retryAfter` is in seconds and becomes the Retry-After header. */
export const tooMany = (message: string, retryAfter: number) =>
  new AppError(429, "too_many_requests", message, undefined, Math.max(1, Math.ceil(retryAfter)));
export const unavailable = (message: string, retryAfter?: number) =>
  new AppError(503, "unavailable", message, undefined, retryAfter);
