type Placed = { id: number; sort_order: number };

/** Room between two places, so that a later change need not touch every row. */
const GAP = 10;

/** The list with one of it a place further up (-1) or down (1). */
export function shifted<T extends Placed>(list: T[], id: number, by: -1 | 1): T[] {
  const from = list.findIndex((one) => one.id === id);
  const other = list[from + by];
  const one = list[from];
  if (!one || !other) return list;
  const next = [...list];
  next[from] = other;
  next[from + by] = one;
  return next;
}

/** The places to store so that a list comes back in this order: only those that have to change. */
export function placesOf(list: Placed[]): { id: number; sort_order: number }[] {
  const isAscending = (at: number) =>
    at === 0 || (list[at - 1]?.sort_order ?? 0) < (list[at]?.sort_order ?? 0);
  if (list.every((_, at) => isAscending(at))) return [];
  const places = list.map(({ sort_order }) => sort_order).sort((a, b) => a - b);
  const spread = new Set(places).size === places.length ? places : places.map((_, at) => at * GAP);
  return list
    .map(({ id }, at) => ({ id, sort_order: spread[at] ?? at * GAP }))
    .filter(({ sort_order }, at) => list[at]?.sort_order !== sort_order);
}
