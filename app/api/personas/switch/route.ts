import { scopeOf, userRoute } from "@/lib/door";
import { Switch } from "@/lib/personas/schemas";
import { switchTo } from "@/lib/personas/switch";

export const POST = userRoute({ body: Switch }, async ({ user, body }) =>
  switchTo(await scopeOf(user, body.persona_id)),
);
