import "server-only";
import type { Scope } from "@/db/scope";
import { factViews } from "./facts";

/** Every fact, replaced ones too. */
export async function* exportedFacts(scope: Scope) {
  yield* await factViews(scope, { replaced: true });
}
