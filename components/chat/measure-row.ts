import type { Virtualizer } from "@tanstack/react-virtual";

/**
 * A row's height in px with its fractions: rounded ones add up, and the end of a long list would be off by them.
 * A height that is known is not read again; the resize observer brings the new one.
 */
export function measureRow(
  row: Element,
  seen: ResizeObserverEntry | undefined,
  list: Virtualizer<HTMLDivElement, Element>,
): number {
  const box = seen?.borderBoxSize?.[0];
  if (box) return box.blockSize;
  const key = list.options.getItemKey(list.indexFromElement(row));
  return list.itemSizeCache.get(key) ?? row.getBoundingClientRect().height;
}
