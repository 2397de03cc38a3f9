import type { PersonaView } from "@/lib/personas/view";

/** Three openings that fit how a persona talks. */
export type Suggestions = readonly [string, string, string];

const byStyle: Record<string, Suggestions> = {
  nurturing: [
    "I had a long day and need someone to listen",
    "Help me put a feeling into words",
    "What is one kind thing I could do for myself tonight?",
  ],
  supportive: [
    "Help me decide between two options",
    "I keep putting something off. Where do I start?",
    "Let's plan my week so that it is doable",
  ],
  creative: [
    "Give me an odd first line for a story",
    "I have half an idea. Help me find the rest",
    "Describe this season as if it were a painting",
  ],
  therapeutic: [
    "Guide me through a short breathing break",
    "My thoughts won't slow down tonight",
    "Help me build a calmer morning",
  ],
  enthusiastic: [
    "Plan me a workout for twenty minutes",
    "Where should I go for a weekend away?",
    "I need a push to get started today",
  ],
  professional: [
    "Explain a hard idea to me in plain words",
    "Help me track down a bug",
    "What should I weigh up before I buy a laptop?",
  ],
};

const neutral: Suggestions = [
  "Tell me about yourself",
  "What could we talk about today?",
  "Ask me something nobody asks",
];

/** Words that people use for a style or a trait, and the style whose openings fit them. First match wins. */
const kinship: readonly [RegExp, string][] = [
  [/nurtur|gentle|caring|empath|listen|tender/, "nurturing"],
  [/creativ|artist|imaginat|poet|writer|music|dream/, "creative"],
  [/therap|calm|mindful|wellness|medit|sooth|wise/, "therapeutic"],
  [/enthus|energ|sport|advent|motivat|coach|hype/, "enthusiastic"],
  [/profession|analy|tech|expert|logic|engineer|scien|tutor|teach/, "professional"],
  [/support|practical|friend|helpful|mentor/, "supportive"],
];

/** Openings for the empty chat: by the persona's style, else by its traits, else ones that suit anybody. */
export function suggestionsFor(
  persona: Pick<PersonaView, "communication_style" | "personality_traits">,
): Suggestions {
  const style = persona.communication_style.trim().toLowerCase();
  const direct = Object.hasOwn(byStyle, style) ? byStyle[style] : undefined;
  return direct ?? akin(style) ?? akin(persona.personality_traits.toLowerCase()) ?? neutral;
}

function akin(words: string): Suggestions | undefined {
  const kin = kinship.find(([pattern]) => pattern.test(words));
  return kin && byStyle[kin[1]];
}
