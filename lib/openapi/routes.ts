import type { Operation } from "@/lib/operation";

/** In the order in which a path's operations are shown. */
export const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
export type Method = (typeof METHODS)[number];

/** What the API consists of: each path, with `{name}` for what varies, and its handlers by method. */
export type Routes = Record<string, Partial<Record<Method, { operation: Operation }>>>;
