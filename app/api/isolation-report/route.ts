import { userRoute } from "@/lib/door";
import { isolationReport } from "@/lib/isolation/report";
import { IsolationReport } from "@/lib/isolation/view";

export const POST = userRoute(
  {
    about:
      "Proves that the caller's personas keep to themselves, by planting secret words and asking for them.",
    answers: { 200: IsolationReport },
  },
  ({ user }) => isolationReport(user),
);
