import "server-only";
import { store } from "@/db/store";
import type { Limiter } from "./contract";

/**
 * Counters in the database, so that a restart does not reset them. Their writes skip the disk flush: a power
 * cut may forgive a few uses.
 */
export function sqliteLimiter(clock: () => number = Date.now): Limiter {
  return {
    async take(key, { limit, windowMs }) {
      const { sqlite, relaxed } = store();
      const at = clock();
      const row = relaxed(() => {
        const updated = sqlite
          .prepare(
            `insert into rate_limits (key, count, resets_at) values (@key, 1, @at + @windowMs)
             on conflict (key) do update set
               count = case when resets_at <= @at then 1 else count + 1 end,
               resets_at = case when resets_at <= @at then @at + @windowMs else resets_at end
             where resets_at <= @at or count < @limit
             returning count`,
          )
          .get({ key, at, windowMs, limit }) as { count: number } | undefined;
        if (updated?.count === 1) sqlite.prepare("delete from rate_limits where resets_at <= ?").run(at);
        return updated;
      });
      if (row) return { allowed: true, retryAfter: 0 };
      const held = sqlite.prepare("select resets_at from rate_limits where key = ?").get(key) as
        | { resets_at: number }
        | undefined;
      return { allowed: false, retryAfter: Math.max(1, Math.ceil(((held?.resets_at ?? at) - at) / 1000)) };
    },
    async refund(key) {
      const { sqlite, relaxed } = store();
      relaxed(() =>
        sqlite.prepare("update rate_limits set count = count - 1 where key = ? and count > 0").run(key),
      );
    },
  };
}
