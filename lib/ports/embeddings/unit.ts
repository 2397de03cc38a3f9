/** A vector scaled to length 1; one of zeros stays. */
export function unit(vector: ArrayLike<number>): Float32Array {
  const out = Float32Array.from(vector);
  let sum = 0;
  for (const value of out) sum += value * value;
  const length = Math.sqrt(sum);
  return length > 0 ? out.map((value) => value / length) : out;
}
