import { personaRoute } from "@/lib/door";
import { changeMemory, forgetMemory } from "@/lib/memory/remember";
import { ChangeMemory, MemoryParams } from "@/lib/memory/schemas";
import { FactView } from "@/lib/memory/view";
import { nothing } from "@/lib/operation";

export const PATCH = personaRoute(
  { about: "Corrects or pins a fact.", params: MemoryParams, body: ChangeMemory, answers: { 200: FactView } },
  ({ scope, params, body }) => changeMemory(scope, params.memory_id, body),
);

export const DELETE = personaRoute(
  { about: "Forgets one fact for good.", params: MemoryParams, answers: { 204: nothing } },
  ({ scope, params }) => forgetMemory(scope, params.memory_id),
);
