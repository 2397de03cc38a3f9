/**
 * What a pattern cannot match without: every clause must be met, a clause by any one of its strings. Read from the
 * pattern's own source, so that no list of trigger words has to be kept beside the rules.
 */
export type Needed = readonly ReadonlySet<string>[];

/** `exact`: every string the piece can match, where these are few; `clauses`: what it needs besides. */
type Piece = { exact: ReadonlySet<string> | undefined; clauses: Needed };

/** More strings than these are not multiplied out. */
const MOST_JOINED = 40;
const MOST_ALTERNATIVES = 1_000;
/** The beginning of a string is as needed as the whole, and tells as much. */
const LONGEST = 7;
const EMPTY: ReadonlySet<string> = new Set([""]);
const ANYTHING: Piece = { exact: undefined, clauses: [] };

/** Letters and spaces that stand for themselves, up to one that a quantifier may follow. */
const PLAIN = /(?:[\p{L}\p{N} ,'](?![?*+{]))+/uy;

/** Which strings a text must hold to be matched by the pattern; no clause at all where nothing is certain. */
export function neededBy(pattern: RegExp): Needed {
  const reader = new Reader(pattern.source);
  const { exact, clauses } = reader.alternatives();
  return exact ? [...clauses, ...worth(exact)] : clauses;
}

/** A clause that an empty string or a single sign meets tells nothing. */
function worth(strings: ReadonlySet<string>): ReadonlySet<string>[] {
  for (const string of strings) if (string.length < 2) return [];
  return [new Set([...strings].map((string) => string.slice(0, LONGEST)))];
}

/** Reads the part of the syntax that the rules use; whatever else it meets is taken for "anything". */
class Reader {
  private at = 0;
  constructor(private readonly source: string) {}

  alternatives(): Piece {
    const pieces = [this.sequence()];
    while (this.source[this.at] === "|") {
      this.at++;
      pieces.push(this.sequence());
    }
    return pieces.length === 1 ? (pieces[0] ?? ANYTHING) : either(pieces);
  }

  private sequence(): Piece {
    const clauses: ReadonlySet<string>[] = [];
    let joined = EMPTY;
    const flush = (next: ReadonlySet<string>) => {
      clauses.push(...worth(joined));
      joined = next;
    };
    let isExact = true;
    while (this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")") {
      const piece = this.repeated();
      clauses.push(...piece.clauses);
      if (piece.exact && joined.size * piece.exact.size <= MOST_JOINED) {
        joined = product(joined, piece.exact);
        continue;
      }
      isExact = false;
      flush(piece.exact ?? EMPTY);
    }
    if (isExact) return { exact: joined, clauses };
    flush(EMPTY);
    return { exact: undefined, clauses };
  }

  private repeated(): Piece {
    const piece = this.single();
    const [quantifier] = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12)) ?? [
      "",
    ];
    this.at += quantifier.length;
    if (quantifier === "") return piece;
    if (quantifier.startsWith("?"))
      return piece.exact ? { exact: new Set(["", ...piece.exact]), clauses: [] } : ANYTHING;
    if (/^(?:\*|\{0)/.test(quantifier)) return ANYTHING;
    return { exact: undefined, clauses: [...piece.clauses, ...(piece.exact ? worth(piece.exact) : [])] };
  }

  private single(): Piece {
    PLAIN.lastIndex = this.at;
    const [run] = PLAIN.exec(this.source) ?? [""];
    this.at += run.length;
    if (run !== "") return { exact: new Set([run]), clauses: [] };
    const sign = this.source[this.at] ?? "";
    if (sign === "(") return this.group();
    this.at++;
    if (sign === "^" || sign === "$") return { exact: EMPTY, clauses: [] };
    if (sign === ".") return ANYTHING;
    if (sign === "[") return this.oneOf();
    if (sign !== "\\") return { exact: new Set([sign]), clauses: [] };
    const escaped = this.source[this.at++] ?? "";
    if (escaped === "b" || escaped === "B") return { exact: EMPTY, clauses: [] };
    if (/[pP]/.test(escaped)) this.at = this.source.indexOf("}", this.at) + 1;
    return /\w/.test(escaped) ? ANYTHING : { exact: new Set([escaped]), clauses: [] };
  }

  private group(): Piece {
    const [opening] = /^\((?:\?(?:[:=!]|<[=!]))?/.exec(this.source.slice(this.at, this.at + 4)) ?? ["("];
    this.at += opening.length;
    const piece = this.alternatives();
    this.at++;
    // A look around takes up nothing, and what it looks at may stand anywhere.
    return /[=!]/.test(opening) ? { exact: EMPTY, clauses: [] } : piece;
  }

  private oneOf(): Piece {
    const begun = this.at;
    while (this.source[this.at] !== "]") this.at += this.source[this.at] === "\\" ? 2 : 1;
    const signs = this.source.slice(begun, this.at++);
    return /[\\^-]/.test(signs) ? ANYTHING : { exact: new Set(signs), clauses: [] };
  }
}

function product(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  if (other === EMPTY) return one;
  const joined = new Set<string>();
  for (const head of one) for (const tail of other) joined.add(head + tail);
  return joined;
}

function either(pieces: readonly Piece[]): Piece {
  const exact = new Set<string>();
  for (const piece of pieces) for (const string of piece.exact ?? []) exact.add(string);
  const isExact = pieces.every((piece) => piece.exact && piece.clauses.length === 0);
  if (isExact && exact.size <= MOST_ALTERNATIVES) return { exact, clauses: [] };
  const clause = new Set<string>();
  for (const { exact, clauses } of pieces) {
    const best = [...clauses, ...(exact ? worth(exact) : [])].sort((a, b) => telling(b) - telling(a))[0];
    if (!best) return ANYTHING;
    for (const string of best) clause.add(string);
  }
  return { exact: undefined, clauses: [clause] };
}

/** The longer its shortest string, the rarer a clause is met. */
const telling = (clause: ReadonlySet<string>) =>
  Math.min(...[...clause].map(({ length }) => length)) - clause.size / 1_000;
