import { chooseModel, describeModel } from "@/lib/chat/choose-model";
import { ChooseModel } from "@/lib/chat/schemas";
import { ModelView } from "@/lib/chat/view";
import { adminRoute, userRoute } from "@/lib/door";

export const GET = userRoute(
  { about: "Says which language model answers, and who decided that.", answers: { 200: ModelView } },
  ({ user }) => describeModel(user),
);

export const PUT = adminRoute(
  {
    about: "Chooses a model server found on this machine, or none: then the built-in companion answers.",
    body: ChooseModel,
    answers: { 200: ModelView, 409: "The environment decides which model answers." },
  },
  ({ user, body }) => chooseModel(user, body),
);
