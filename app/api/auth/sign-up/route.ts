import { SignUp } from "@/lib/account/schemas";
import { signUp } from "@/lib/account/sign-up";
import { SignedUp } from "@/lib/account/view";
import { publicRoute } from "@/lib/door";

export const POST = publicRoute(
  {
    about: "Makes an account. The first one made is the administrator's.",
    body: SignUp,
    answers: {
      201: SignedUp,
      403: "The installation takes no new accounts, or the request is not same-origin.",
      409: "There is an account with this e-mail address.",
      429: "Too many accounts were made from this address within a minute.",
    },
  },
  ({ body, request }) => signUp(body, request),
);
