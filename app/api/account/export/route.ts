import { exportAccount } from "@/lib/account/export";
import { userRoute } from "@/lib/door";
import { download } from "@/lib/json-stream";

export const GET = userRoute({}, async ({ user }) =>
  download(await exportAccount(user), "ensemble-account.json"),
);
