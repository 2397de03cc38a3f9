import { personaRoute } from "@/lib/door";
import { forgetPreference } from "@/lib/memory/preferences";
import { PreferenceParams } from "@/lib/memory/schemas";
import { nothing } from "@/lib/operation";

export const DELETE = personaRoute(
  {
    about: "Forgets one preference for good; it is not learned again from the messages that told it.",
    params: PreferenceParams,
    answers: { 204: nothing },
  },
  ({ scope, params }) => forgetPreference(scope, params.preference_id),
);
