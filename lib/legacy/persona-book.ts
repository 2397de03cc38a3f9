import { now } from "@/db/instant";
import { legacyInstant } from "@/db/legacy/instants.mjs";
import type { NewPersona } from "@/db/legacy/records";
import { foldName } from "@/db/legacy/resolve.mjs";
import type { LegacyPersona } from "@/db/legacy/source";
import { externalId, type Import } from "./context";
import { cut, freeName, NAME_MOST, plainName } from "./names";

export type Place = { id: number; isArchive: boolean };
/** Files of a persona that were found and stored before its account is written. */
export type PersonaFiles = { picture: string };

/** Stands where the Python version stored no name at all. */
const NAMELESS = "Unnamed persona";
const VOICE_ID = /^[A-Za-z0-9:_-]{1,100}$/;
const TEXTS = { displayName: 100, description: 4_000, traits: 1_000, style: 100 };
/** Behind the personas an installation comes with. */
const BEHIND = 1_000;
const SYSTEM = 0;

/** The personas of one account (or, for 0, the system's) as they stand here; made when first needed. */
export class PersonaBook {
  private readonly places = new Map<string, Place>();

  constructor(
    private readonly work: Import,
    private readonly personas: Map<number, LegacyPersona>,
    private readonly owner: { userId: number; legacyId: number },
    private readonly files: Map<number, PersonaFiles> = new Map(),
  ) {}

  /** Where a row belongs, by the file's own words for its persona. */
  placeOf(personaId: unknown, name: unknown): Place {
    const token = this.work.resolve(this.owner.legacyId, personaId, name);
    let place = this.places.get(token);
    if (!place) {
      place = this.find(token, name);
      if (this.owner.userId !== SYSTEM) this.work.target.bond(this.owner.userId, place.id);
      this.places.set(token, place);
    }
    return place;
  }

  /** Brings a persona that stands in the file, whether anybody talked to it or not. */
  bring(persona: LegacyPersona): Place {
    return this.listed(persona);
  }

  private find(token: string, name: unknown): Place {
    const key = token.slice(2);
    if (token.startsWith("s:")) return { id: Number(key), isArchive: false };
    if (token.startsWith("a:")) return this.archive(key, name);
    return this.listed(this.personas.get(Number(key)) as LegacyPersona);
  }

  private listed(persona: LegacyPersona): Place {
    const { target, sourceId } = this.work;
    const owner = persona.user_id === null ? SYSTEM : this.owner.userId;
    const external = externalId(sourceId, "persona_profiles", persona.id);
    const files = this.files.get(persona.id);
    const known = target.persona(owner, external);
    if (known) {
      if (files) target.addPicture(known.id, files.picture);
      return { id: known.id, isArchive: known.isArchive === 1 };
    }
    const values = this.valuesOf(persona, owner, external);
    return { id: target.addPersona({ ...values, picture: files?.picture ?? null }), isArchive: false };
  }

  private valuesOf(persona: LegacyPersona, owner: number, external: string): NewPersona {
    const note = (what: string) => this.work.report.note("persona_profiles", persona.id, what);
    const text = (value: unknown, most: number, what: string) => {
      const whole = value === null || value === undefined ? "" : String(value).replaceAll("\0", "");
      if ([...whole.slice(0, most * 2 + 2)].length > most) note(`${what} was cut to ${most} characters`);
      return cut(whole, most);
    };
    const name = plainName(persona.name, NAME_MOST) || NAMELESS;
    if (name !== persona.name) note("its name was shortened or cleaned");
    const free = freeName(name, "imported", (candidate) => this.work.target.isNameTaken(owner, candidate));
    if (free !== name) note("its name was taken: it has another here");
    const voiceId = persona.voice_id === null || persona.voice_id === "" ? null : String(persona.voice_id);
    if (voiceId !== null && !VOICE_ID.test(voiceId)) note("its voice id is none and was dropped");
    const description = [persona.description, persona.tagline]
      .filter((part) => part !== null && part !== "")
      .join("\n\n");
    return {
      owner,
      name: free,
      displayName: text(persona.display_name, TEXTS.displayName, "its display name"),
      description: text(description, TEXTS.description, "its description"),
      picture: null,
      traits: text(persona.personality_traits, TEXTS.traits, "its traits"),
      style: text(persona.communication_style, TEXTS.style, "its communication style"),
      greeting: "",
      voiceId: voiceId !== null && VOICE_ID.test(voiceId) ? voiceId : null,
      isActive: owner !== SYSTEM || persona.is_active !== 0,
      isArchive: false,
      externalId: external,
      sortOrder: owner === SYSTEM ? BEHIND : 0,
      createdAt: legacyInstant(persona.created_at) ?? now(),
    };
  }

  private archive(key: string, given: unknown): Place {
    const { target, report, sourceId } = this.work;
    const { userId, legacyId } = this.owner;
    const external = externalId(sourceId, "archive", key);
    const known = target.persona(userId, external);
    if (known) return { id: known.id, isArchive: known.isArchive === 1 };
    const base = plainName(given, NAME_MOST) || NAMELESS;
    const name = freeName(base, "archive", (candidate) => target.isNameTaken(userId, candidate));
    const id = target.addPersona({
      owner: userId,
      name,
      displayName: name,
      description: "",
      picture: null,
      traits: "",
      style: "",
      greeting: "",
      voiceId: null,
      isActive: true,
      isArchive: true,
      externalId: external,
      sortOrder: 0,
      createdAt: now(),
    });
    report.personas.push({
      legacy_id: null,
      name,
      legacy_user_id: legacyId,
      persona_id: id,
      became: "archive",
      recording: null,
      note: foldName(name) === key ? null : "under another name than in the file",
    });
    return { id, isArchive: true };
  }
}
