import { listSessions } from "@/lib/account/sessions";
import { userRoute } from "@/lib/door";

export const GET = userRoute({}, ({ user }) => listSessions(user));
