import { z } from "zod";
import { cleanText, textProblem, tooLong } from "./clean-text";

/**
 * Text a person types: control characters out, NFC, trimmed, then at least `min` and at most `max` characters
 * (code points, as a person counts them).
 */
export function typed(max: number, min = 0, what = "This") {
  return z
    .string({ error: `${what} must be text.` })
    .max(max * 4, { error: tooLong({ max, what }) })
    .transform(cleanText)
    .superRefine((text, issues) => {
      const message = textProblem(text, { min, max, what });
      if (message) issues.addIssue({ code: "custom", message });
    })
    .meta({ ...(min > 0 && { minLength: min }), maxLength: max });
}
