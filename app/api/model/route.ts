import { chooseModel, describeModel } from "@/lib/chat/choose-model";
import { ChooseModel } from "@/lib/chat/schemas";
import { adminRoute, userRoute } from "@/lib/door";

export const GET = userRoute({}, ({ user }) => describeModel(user));
export const PUT = adminRoute({ body: ChooseModel }, ({ user, body }) => chooseModel(user, body));
