export type Budget = {
  /** How many are allowed within one window. */
  limit: number;
  /** The window's length in milliseconds, counted from the first use. */
  windowMs: number;
};

export type Taken = {
  allowed: boolean;
  /** Seconds until the window ends; meaningful when not allowed. */
  retryAfter: number;
};

/** Counts uses of a budget. Keys must not hold an address or a name in clear: see `limiterKey`. */
export interface Limiter {
  /** Uses one of the budget, unless it is used up. Atomic: parallel calls never exceed the limit. */
  take(key: string, budget: Budget): Promise<Taken>;
  /** Gives one use back, for an attempt that turned out not to count. */
  refund(key: string): Promise<void>;
}
