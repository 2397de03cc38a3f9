import { z } from "zod";
import { endSession } from "@/lib/account/sessions";
import { userRoute } from "@/lib/door";

const Params = z.object({ session_id: z.string().max(64) });

export const DELETE = userRoute({ params: Params }, ({ user, params }) =>
  endSession(user, params.session_id),
);
