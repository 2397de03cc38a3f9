import { personaRoute } from "@/lib/door";
import { holdings } from "@/lib/personas/holdings";

export const GET = personaRoute({}, ({ scope }) => holdings(scope));
