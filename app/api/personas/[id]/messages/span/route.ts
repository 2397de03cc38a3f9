import { Span } from "@/lib/chat/schemas";
import { countSpan } from "@/lib/chat/span";
import { SpanView } from "@/lib/chat/view";
import { personaRoute } from "@/lib/door";

export const GET = personaRoute(
  {
    about: "Counts what forgetting a span of the history would take along; without an end, all of it.",
    query: Span,
    answers: { 200: SpanView },
  },
  ({ scope, query }) => countSpan(scope, query),
);
