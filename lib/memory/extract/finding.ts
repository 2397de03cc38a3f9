import type { Known } from "./kept";

/** What a fact is about; the Memory page groups by these. */
export const CATEGORIES = [
  "identity",
  "relationship",
  "home",
  "work",
  "education",
  "health",
  "food",
  "pet",
  "possession",
  "plan",
  "event",
  "interest",
  "belief",
  "routine",
  "goal",
  "other",
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Longest content of a fact, in characters (the database refuses more). */
export const CONTENT_MOST = 500;

/** A thing that is so: "Lives in Porto.", "Sister Ana lives in Lisbon." */
export type FactFinding = {
  kind: "fact";
  /** A sentence about the user without a subject, 1 to 500 characters: "Allergic to peanuts." */
  content: string;
  category: Category;
  /** The slot whose older value this replaces ("home", "name", "relation:sister:ana:home"); null replaces nothing. */
  subject: string | null;
  /** 0 to 1. */
  confidence: number;
  /** The words of the message it came from, exactly as they stand there. */
  quote: string;
  /** Slots that are true no longer: "I quit my job" ends "job". */
  ends?: string[];
  /** A second one of its kind ("I also work at Lidl"): it stands beside what was known of its subject. */
  isFurther?: boolean;
  /** What is so no longer, as facts would have told it: "drinks coffee". Facts that begin so are over. */
  denies?: string[];
  /** Likings that are over with it, by the key they are kept under: "coffee", "drinking coffee". */
  unlikes?: string[];
};

/** A liking, or a way the user wants to be talked to. */
export type PreferenceFinding = {
  kind: "preference";
  /** food, drink, music, style_of_talk, … */
  category: string;
  /** What it is about, folded: "peanuts", "short answers". */
  key: string;
  /** "likes", "dislikes" or "prefers …". */
  value: string;
  /** 0 to 1. */
  confidence: number;
  quote: string;
};

/** One thing learned from one message of the user. */
export type Finding = FactFinding | PreferenceFinding;

/** What stood around the message: when it was said, by whom, and what the persona had said just before. */
export type Situation = {
  now: Date;
  userName: string;
  previous?: string | null;
  /** Whom the user has told of by name before, so that "Nugget died" tells of the hamster. */
  known?: readonly Known[];
};
