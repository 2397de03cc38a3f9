import { stop } from "@/lib/chat/stop";
import { personaRoute } from "@/lib/door";

export const POST = personaRoute({}, ({ scope }) => stop(scope));
