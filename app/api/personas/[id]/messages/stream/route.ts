import { joined } from "@/lib/chat/answer-say";
import { personaRoute } from "@/lib/door";

export const GET = personaRoute({}, ({ scope }) => joined(scope));
