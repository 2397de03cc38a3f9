import type { FactView } from "@/lib/memory/view";
import { holds } from "./holds";

export type FactGroup = { key: string; title: string; facts: FactView[] };

/** What a category is called on the page, in the order in which one gets to know somebody. */
const TITLES: [category: string, title: string][] = [
  ["identity", "Who you are"],
  ["name", "Who you are"],
  ["about", "Who you are"],
  ["home", "Where you live"],
  ["place", "Where you live"],
  ["location", "Where you live"],
  ["family", "Your people"],
  ["relationship", "Your people"],
  ["relationships", "Your people"],
  ["people", "Your people"],
  ["pet", "Your animals"],
  ["pets", "Your animals"],
  ["work", "Work and study"],
  ["job", "Work and study"],
  ["study", "Work and study"],
  ["education", "Work and study"],
  ["health", "Health"],
  ["food", "Food and drink"],
  ["hobby", "What you like to do"],
  ["hobbies", "What you like to do"],
  ["interest", "What you like to do"],
  ["interests", "What you like to do"],
  ["preference", "What you like"],
  ["preferences", "What you like"],
  ["like", "What you like"],
  ["belief", "What you believe"],
  ["goal", "Plans and dates"],
  ["goals", "Plans and dates"],
  ["plan", "Plans and dates"],
  ["plans", "Plans and dates"],
  ["event", "Plans and dates"],
  ["events", "Plans and dates"],
  ["date", "Plans and dates"],
  ["dates", "Plans and dates"],
  ["possession", "What you have"],
  ["belongings", "What you have"],
];
const LAST = "Notes";
const known = new Map(TITLES);
const order = [...new Set(TITLES.map(([, title]) => title))];

/** A category in words: "home" is "Where you live", "favourite_team" is "Favourite team". */
export function categoryTitle(category: string): string {
  if (category === "note") return LAST;
  const words = category.replace(/[_-]+/g, " ").trim();
  return known.get(category.toLowerCase()) ?? (words.charAt(0).toUpperCase() + words.slice(1) || "Other");
}

/** Facts that stand, pinned ones first, then by what they are about; within a group the latest first. */
export function groupsOf(facts: readonly FactView[]): FactGroup[] {
  const pinned = facts.filter(({ pinned }) => pinned);
  const groups = new Map<string, FactView[]>();
  for (const fact of facts) {
    if (fact.pinned) continue;
    const title = categoryTitle(fact.category);
    groups.set(title, [...(groups.get(title) ?? []), fact]);
  }
  const sorted = [...groups].sort(([a], [b]) => rank(a) - rank(b) || a.localeCompare(b));
  return [...(pinned.length > 0 ? [["Pinned", pinned] as const] : []), ...sorted].map(([title, some]) => ({
    key: title,
    title,
    facts: [...some].sort((a, b) => b.updated_at.localeCompare(a.updated_at) || b.id - a.id),
  }));
}

const rank = (title: string) => {
  const at = order.indexOf(title);
  return title === LAST ? order.length + 1 : at < 0 ? order.length : at;
};

/** The facts that hold every word of a query, of their own or of what they are about. */
export const matching = (facts: readonly FactView[], query: string): FactView[] =>
  facts.filter((fact) => holds(`${fact.content} ${categoryTitle(fact.category)}`, query));

/** Facts as they stand now, and by each newer one's number what it took the place of, the latest first. */
export function standing(facts: readonly FactView[]): { now: FactView[]; before: Map<number, FactView[]> } {
  const before = new Map<number, FactView[]>();
  for (const fact of facts) {
    const newer = fact.superseded_by;
    if (newer) before.set(newer, [...(before.get(newer) ?? []), fact]);
  }
  return { now: facts.filter((fact) => !fact.superseded_by), before };
}
