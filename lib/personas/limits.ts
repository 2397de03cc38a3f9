import type { TextRule } from "@/lib/clean-text";

/** The rules of a persona's texts (limits: the HTTP contract): the server's schema and the form both keep to these. */
export const PERSONA_TEXTS = {
  name: { min: 1, max: 50, what: "The name" },
  display_name: { min: 0, max: 100, what: "The display name" },
  description: { min: 0, max: 4_000, what: "The bio" },
  personality_traits: { min: 0, max: 1_000, what: "The traits" },
  communication_style: { min: 0, max: 100, what: "The communication style" },
  greeting: { min: 0, max: 2_000, what: "The greeting" },
} as const satisfies Record<string, TextRule>;
