import { SignUp } from "@/lib/account/schemas";
import { signUp } from "@/lib/account/sign-up";
import { created, publicRoute } from "@/lib/door";

export const POST = publicRoute({ body: SignUp }, async ({ body, request }) =>
  created(await signUp(body, request)),
);
