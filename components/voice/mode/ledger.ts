/** What is noted on the way from the end of a question to the first sound of its answer; milliseconds on one clock. */
export type Mark = "speechEnd" | "noticed" | "text" | "firstToken" | "firstSentence" | "firstAudio";

const ORDER: Mark[] = ["speechEnd", "noticed", "text", "firstToken", "firstSentence", "firstAudio"];

export type Turn = {
  marks: Partial<Record<Mark, number>>;
  /** What was asked of the voice: what a provider bills. */
  characters: number;
};

/** One step of a turn, as a bar: where it begins and how long it lasts, in milliseconds from the end of the question. */
export type Step = { name: string; from: number; lasts: number };

const NAMES: Record<Exclude<Mark, "speechEnd">, string> = {
  noticed: "Making sure you had finished",
  text: "Speech to text",
  firstToken: "First word of the reply",
  firstSentence: "First sentence",
  firstAudio: "First sound",
};

/** The way to the first sound as far as it is known. A step that was not noted is part of the one after it. */
export function stepsOf({ marks }: Turn): Step[] {
  const start = marks.speechEnd;
  if (start === undefined) return [];
  let from = 0;
  return ORDER.slice(1).flatMap((mark) => {
    const at = marks[mark];
    if (at === undefined) return [];
    const until = Math.max(from, at - start);
    const step = { name: NAMES[mark as keyof typeof NAMES], from, lasts: until - from };
    from = until;
    return [step];
  });
}

/** From the last word typed or said to the first sound, in milliseconds; null until there is one. */
export function waited({ marks }: Turn): number | null {
  const { speechEnd, firstAudio } = marks;
  return speechEnd === undefined || firstAudio === undefined ? null : Math.max(0, firstAudio - speechEnd);
}

/** Keeps the turns of one talk, the last one first. */
export function createLedger(now: () => number = () => performance.now()) {
  let turns: Turn[] = [];
  const change = (edit: (turn: Turn) => Turn) => {
    const [last, ...rest] = turns;
    if (last) turns = [edit(last), ...rest];
  };
  return {
    turns: () => turns,
    /** A question ended so many milliseconds ago. */
    begin(agoMs = 0) {
      turns = [{ marks: { speechEnd: now() - agoMs, noticed: now() }, characters: 0 }, ...turns].slice(0, 20);
    },
    /** Only the first of a kind counts. */
    mark(mark: Mark, inMs = 0) {
      const at = now() + inMs;
      change((turn) => (mark in turn.marks ? turn : { ...turn, marks: { ...turn.marks, [mark]: at } }));
    },
    spend(characters: number) {
      change((turn) => ({ ...turn, characters: turn.characters + characters }));
    },
  };
}
