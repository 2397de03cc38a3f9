const SYLLABLES = "ba ce di fo gu ha le mi no pu ra se ti vo wy al en ir os un".split(" ");
const SMALL_WORDS = "the a and I you it was of to in that is my we for with on not so but".split(" ");
const WORDS = 8_000;
/** Frequencies as Zipf and Mandelbrot found them in what people write, once the small words are taken out. */
const OFFSET = 60;

/** Numbers from 0 to 1, the same ones for the same seed. */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function word(rank) {
  let text = SYLLABLES[rank % SYLLABLES.length];
  for (let rest = rank; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    text += SYLLABLES[(rest * 7) % SYLLABLES.length];
  return text;
}

/**
 * Texts that search like real ones: every second word is a small one, the others are as frequent as words are. The
 * same at each call.
 * @param {number} many
 * @param {{ seed?: number, least?: number, most?: number }} [length] in words
 * @returns {string[]}
 */
export function texts(many, { seed = 1, least = 6, most = 50 } = {}) {
  const random = numbers(seed);
  const sums = [];
  let sum = 0;
  for (let rank = 1; rank <= WORDS; rank++) {
    sum += 1 / (rank + OFFSET);
    sums.push(sum);
  }
  const words = sums.map((_, rank) => word(rank + 1));
  const content = () => words[place(sums, random() * sum)];
  const small = () => SMALL_WORDS[Math.floor(random() * SMALL_WORDS.length)];
  return Array.from({ length: many }, () => {
    const length = least + Math.floor(random() * (most - least));
    return Array.from({ length }, (_, at) => (at % 2 ? small() : content())).join(" ");
  });
}

/** The first place in rising `sums` that is not below `value`. */
function place(sums, value) {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
