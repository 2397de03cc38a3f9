import { scopeOf, userRoute } from "@/lib/door";
import { Switch } from "@/lib/personas/schemas";
import { switchTo } from "@/lib/personas/switch";
import { Switched } from "@/lib/personas/view";

export const POST = userRoute(
  {
    about: "Makes a persona the one the caller talks to.",
    body: Switch,
    answers: { 200: Switched, 404: "There is no such persona for the caller." },
  },
  async ({ user, body }) => switchTo(await scopeOf(user, body.persona_id)),
);
