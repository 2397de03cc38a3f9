import { z } from "zod";
import type { Operation } from "@/lib/operation";

const token = z.string().meta({
  description: "From `GET /api/auth/csrf`, whose cookie must come along.",
  example: "$TOKEN",
});
const json = z.literal("true").optional().meta({
  description: "Answer with JSON instead of a redirect.",
  example: "true",
});

const Place = z
  .object({ url: z.string().describe("Where a browser would go next.") })
  .meta({ id: "AuthPlace", description: "Done; a browser would go on to `url`." });

const Credentials = z
  .object({
    csrfToken: token,
    email: z.string().meta({ example: "robin@example.test" }),
    password: z.string().meta({ example: "correct horse battery staple" }),
    json,
  })
  .meta({ id: "Credentials" });

const SignOut = z.object({ csrfToken: token, json }).meta({ id: "SignOut" });

const Csrf = z
  .object({ csrfToken: z.string() })
  .meta({ id: "CsrfToken", description: "A token for one form, and its cookie." });

const WhoIsSignedIn = z
  .object({
    user: z.object({ id: z.int(), name: z.string(), email: z.string(), role: z.enum(["user", "admin"]) }),
    expires: z.iso.datetime(),
  })
  .partial()
  .meta({ id: "WhoIsSignedIn", description: "Who is signed in; an empty object when nobody is." });

const form = ["application/x-www-form-urlencoded", "application/json"];

const described = (operation: Omit<Operation, "access">) => ({
  operation: { access: "anyone" as const, ...operation },
});

/** next-auth's own addresses, as far as a client without a browser needs them. */
export const authOperations = {
  "/api/auth/csrf": {
    GET: described({ about: "Gives a token for signing in or out.", answers: { 200: Csrf } }),
  },
  "/api/auth/callback/credentials": {
    POST: described({
      about: "Signs in with a password: the answer sets the session's cookie.",
      body: Credentials,
      mediaTypes: form,
      answers: {
        200: Place,
        401: "That e-mail address and password do not belong together.",
        429: "More than 10 wrong passwords for the account in 15 minutes.",
      },
    }),
  },
  "/api/auth/session": {
    GET: described({ about: "Says who is signed in.", answers: { 200: WhoIsSignedIn } }),
  },
  "/api/auth/signout": {
    POST: described({
      about: "Signs out: the session ends at once.",
      body: SignOut,
      mediaTypes: form,
      answers: { 200: Place },
    }),
  },
};
