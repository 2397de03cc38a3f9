import { personaRoute } from "@/lib/door";
import { memories } from "@/lib/memory/memories";
import { remember } from "@/lib/memory/remember";
import { AddMemory, MemoriesQuery } from "@/lib/memory/schemas";
import { FactView, MemoriesView } from "@/lib/memory/view";

export const GET = personaRoute(
  {
    about: "What a persona knows: what stands now, and with `history=true` what was replaced.",
    query: MemoriesQuery,
    answers: { 200: MemoriesView },
  },
  ({ scope, query }) => memories(scope, { history: query.history === "true" }),
);

export const POST = personaRoute(
  {
    about: "Adds a fact written by hand; it stays when messages are forgotten.",
    body: AddMemory,
    answers: { 201: FactView },
  },
  ({ scope, body }) => remember(scope, body),
);
