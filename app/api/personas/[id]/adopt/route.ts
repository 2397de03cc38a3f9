import { userRoute } from "@/lib/door";
import { adoptPersona } from "@/lib/personas/adopt";
import { PersonaParams } from "@/lib/personas/schemas";
import { PersonaSaved } from "@/lib/personas/view";

export const POST = userRoute(
  {
    about:
      "Makes an archive, which an import made of an earlier history, an ordinary persona that can be talked to.",
    params: PersonaParams,
    answers: { 200: PersonaSaved, 403: "It is a system persona, or the request is not same-origin." },
  },
  ({ user, params }) => adoptPersona(user, params.id),
);
