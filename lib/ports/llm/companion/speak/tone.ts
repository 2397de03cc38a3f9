import type { CompanionOptions } from "../../contract";
import type { Tone } from "./voices/voice";

const WORDS: Record<Exclude<Tone, "neutral">, RegExp> = {
  nurturing:
    /nurtur|gentle|warm|tender|car(?:ing|es?\b)|lov(?:ing|ely)|motherly|empath|kind|sweet|comfort|soft|affection|compassion/g,
  supportive:
    /support|practical|friendly|helpful|encourag|reliable|grounded|confident|loyal|down.to.earth|casual|honest|mentor|straightforward|coach/g,
  creative:
    /creativ|artist|imaginat|poet|whims|dream|playful|story|quirky|inspir|music|lyric|mystic|romantic|eccentric/g,
  therapeutic:
    /therap|mindful|calm|peace|zen|medit|balanc|wise|heal|wellness|soothing|serene|reflective|spiritual|patient/g,
  enthusiastic:
    /enthus|energ|excit|motivat|hype|sport|adventur|fun|upbeat|cheer|lively|bubbly|passionate|outgoing|optimis/g,
  professional:
    /profession|analy|formal|technic|\btech|logic|precise|factual|intellect|scien|business|direct|concise|scholar|expert|serious|curious|problem.solv/g,
};

/**
 * The voice nearest to a persona: its communication style counts most, then its traits, then its description. When
 * nothing fits, neutral.
 */
export function toneOf(persona: CompanionOptions): Tone {
  const style = persona.communication_style.toLowerCase();
  const traits = persona.personality_traits.toLowerCase();
  const rest = persona.description.toLowerCase();
  let best: Tone = "neutral";
  let most = 0;
  for (const [tone, words] of Object.entries(WORDS) as [Exclude<Tone, "neutral">, RegExp][]) {
    const count = (text: string) => text.match(words)?.length ?? 0;
    const score = count(style) * 20 + count(traits) * 4 + Math.min(3, count(rest));
    if (score > most) {
      most = score;
      best = tone;
    }
  }
  return best;
}
