/** Words shorter than this are too easily mistaken for one another. */
const SHORTEST = 5;
const MOST = 5;

/** The known words one slip of the finger away from a word: a letter wrong, missing, too many, or two swapped. */
export function nearWords(word: string, known: Iterable<string>): string[] {
  if (word.length < SHORTEST) return [];
  const found: string[] = [];
  for (const other of known) {
    if (Math.abs(other.length - word.length) > 1 || other.charCodeAt(0) !== word.charCodeAt(0)) continue;
    if (isNear(word, other) && found.push(other) === MOST) break;
  }
  return found;
}

function isNear(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [left, right] = [endA - start, endB - start];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
