import { publicRoute } from "@/lib/door";
import { health } from "@/lib/health";

export const GET = publicRoute({}, () => health());
