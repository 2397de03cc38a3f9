import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant, nowSql } from "./columns";

/** Counters of the rate limiter. `key` never holds an address or a name, only an HMAC or an id. */
export const rateLimits = sqliteTable(
  "rate_limits",
  {
    key: text("key").primaryKey(),
    count: integer("count").notNull(),
    /** Milliseconds since 1970 at which the window ends. */
    resetsAt: integer("resets_at").notNull(),
  },
  (t) => [index("rate_limits_ending").on(t.resetsAt)],
);

/** What an administrator set for the whole installation, one row a setting. */
export const installationSettings = sqliteTable("installation_settings", {
  key: text("key").primaryKey(),
  value: text("value").notNull(),
  updatedAt: instant("updated_at").notNull().default(nowSql),
});
