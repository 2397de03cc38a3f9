import { signOutEverywhere } from "@/lib/account/sessions";
import { userRoute } from "@/lib/door";
import { nothing } from "@/lib/operation";

export const POST = userRoute(
  { about: "Ends every session of the account at once, this one too.", answers: { 204: nothing } },
  ({ user }) => signOutEverywhere(user),
);
