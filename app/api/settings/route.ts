import { ChangeSettings } from "@/lib/account/schemas";
import { changeSettings, readSettings } from "@/lib/account/settings";
import { userRoute } from "@/lib/door";

export const GET = userRoute({}, ({ user }) => readSettings(user));
export const PUT = userRoute({ body: ChangeSettings }, ({ user, body }) => changeSettings(user, body));
