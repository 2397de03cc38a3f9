import type Database from "better-sqlite3";
import { fold } from "./fold";
import { SYSTEM_PERSONAS } from "./system-personas";

const SEEDED = "seeded_personas";

/**
 * Adds the system personas this installation has not had yet. Running it again changes nothing: an
 * administrator's edit, rename or removal of one survives every restart.
 */
export function seed(sqlite: Database.Database): void {
  const remembered = sqlite.prepare("select value from installation_settings where key = ?").get(SEEDED);
  const done = new Set<string>(remembered ? JSON.parse((remembered as { value: string }).value) : []);
  const fresh = SYSTEM_PERSONAS.filter((persona) => !done.has(persona.seedKey));
  if (fresh.length === 0) return;

  const insert = sqlite.prepare(
    `insert into persona_profiles
       (name, name_key, display_name, description, profile_picture, personality_traits, communication_style,
        greeting, is_active, is_custom, seed_key, sort_order)
     values (@name, @nameKey, @name, @description, @picture, @traits, @style, @greeting, 1, 0, @seedKey, @sortOrder)
     on conflict do nothing`,
  );
  const remember = sqlite.prepare(
    `insert into installation_settings (key, value) values (?, ?)
     on conflict (key) do update set value = excluded.value`,
  );
  sqlite.transaction(() => {
    for (const persona of fresh)
      insert.run({
        ...persona,
        nameKey: fold(persona.name),
        picture: `/portraits/${persona.seedKey}-512.webp`,
        sortOrder: SYSTEM_PERSONAS.indexOf(persona),
      });
    const all = [...done, ...fresh.map((persona) => persona.seedKey)];
    remember.run(SEEDED, JSON.stringify(all));
  })();
}
