import { signOutEverywhere } from "@/lib/account/sessions";
import { userRoute } from "@/lib/door";

export const POST = userRoute({}, ({ user }) => signOutEverywhere(user));
