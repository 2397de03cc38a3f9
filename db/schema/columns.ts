import { sql } from "drizzle-orm";
import { customType, integer, text } from "drizzle-orm/sqlite-core";

/** Ids are AUTOINCREMENT: a deleted row's number never comes back as somebody else's. */
export const id = () => integer("id").primaryKey({ autoIncrement: true });

/**
 * A moment in UTC as text of fixed width, `YYYY-MM-DDTHH:MM:SS.ffffffZ`: it sorts as it reads, holds the
 * microseconds of imported histories and every year from 0000 to 9999.
 */
export const instant = (name: string) => text(name);

export const flag = (name: string) => integer(name, { mode: "boolean" });

export const jsonIds = customType<{ data: number[]; driverData: string }>({
  dataType: () => "text",
  toDriver: (ids) => JSON.stringify(ids),
  fromDriver: (stored) => JSON.parse(stored) as number[],
});

/** The two columns every table of a bond carries, and that its keys are made of. */
export const bondColumns = () => ({
  userId: integer("user_id").notNull(),
  personaId: integer("persona_id").notNull(),
});

export const nowSql = sql`(strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z')`;
