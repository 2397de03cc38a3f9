const SUM =
  /^(?:(?:hey|ok|so|and|please)[, ]+)*(?:what(?:'s| is)|calculate|how much is|compute|solve)?\s*(-?\d{1,9}(?:\.\d{1,6})?) ?(\+|-|\*|x|×|\/|÷|plus|minus|times|divided by) ?(\d{1,9}(?:\.\d{1,6})?) ?[=?. ]*$/;

/** The sum somebody asks for with its result, "12 × 7 = 84", or undefined when it is no plain one. */
export function sumIn(lower: string): string | undefined {
  const [, left, sign, right] = SUM.exec(lower) ?? [];
  if (!left || !sign || !right) return undefined;
  const [one, other] = [Number(left), Number(right)];
  if (/^(?:\+|plus)$/.test(sign)) return shown(left, "+", right, one + other);
  if (/^(?:-|minus)$/.test(sign)) return shown(left, "−", right, one - other);
  if (/^(?:\*|x|×|times)$/.test(sign)) return shown(left, "×", right, one * other);
  return other === 0 ? undefined : shown(left, "÷", right, one / other);
}

const shown = (left: string, sign: string, right: string, result: number) =>
  `${left} ${sign} ${right} = ${Number(result.toPrecision(10))}`;
