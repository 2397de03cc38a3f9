import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { FactView } from "@/lib/memory/view";
import type { PersonaSummary } from "@/lib/personas/summary";
import { Facts } from "./facts";

const nothing = async () => {};
const fact = (id: number): FactView => ({
  id,
  content: "Likes tea",
  category: "food",
  confidence: 1,
  pinned: false,
  is_manual: true,
  source_message_ids: [],
  created_at: "2026-05-01T10:00:00.000Z",
  updated_at: "2026-05-01T10:00:00.000Z",
});

function hasFilter(count: number, query: string): boolean {
  const all = Array.from({ length: count }, (_, id) => fact(id));
  const html = renderToStaticMarkup(
    <Facts
      persona={{ id: 1, display_name: "Reed" } as PersonaSummary}
      clock={{ zone: "UTC", today: "2026-05-02" }}
      facts={{ all, add: nothing, change: nothing, forget: nothing }}
      preferences={[]}
      query={query}
      onQuery={() => {}}
    />,
  );
  return html.includes("Filter what Reed knows");
}

it("keeps the filter in sight while it filters, however few memories are left", () => {
  expect(hasFilter(5, "coffee")).toBe(true);
  expect(hasFilter(5, "")).toBe(false);
});
