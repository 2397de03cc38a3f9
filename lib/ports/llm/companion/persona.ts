import { z } from "zod";
import type { CallOptions, CompanionOptions } from "../contract";

const line = (limit: number) =>
  z
    .string()
    .catch("")
    .transform((text) =>
      text
        .slice(0, limit * 4)
        .replace(/[\p{C}\s]+/gu, " ")
        .trim()
        .slice(0, limit),
    );

const Options = z.object({
  name: line(50),
  display_name: line(100),
  description: line(1_000),
  personality_traits: line(1_000),
  communication_style: line(100),
  greeting: line(500),
  user_name: line(100),
  mode: z.enum(["companion", "wellness"]).catch("companion"),
});

/** Whom to play and to whom, from `providerOptions.companion`; whatever is missing or odd is empty. */
export function personaOf(options: CallOptions): CompanionOptions {
  return Options.parse(options.providerOptions?.companion ?? {});
}

/** Names go into Markdown text: what could be markup there is left out. */
export const plainName = (name: string) => name.replace(/[^\p{L}\p{M}\p{N} .'’-]/gu, "").trim();

/** The name to call somebody by, or undefined. */
export function firstName(name: string): string | undefined {
  const first = plainName(name).split(" ")[0] ?? "";
  return /^\p{L}[\p{L}\p{M}'’-]{0,29}$/u.test(first) ? first : undefined;
}

/** Up to three traits as words of a sentence: "patient, curious and kind". */
export function traitsOf(personality: string): string | undefined {
  const traits = personality
    .split(/[,;]/)
    .map((trait) => plainName(trait).toLowerCase())
    .filter((trait) => trait !== "" && trait.length <= 30)
    .slice(0, 3);
  const last = traits.pop();
  if (!last) return undefined;
  return traits.length > 0 ? `${traits.join(", ")} and ${last}` : last;
}
