import { exportAccount } from "@/lib/account/export";
import { AccountExport } from "@/lib/account/view";
import { userRoute } from "@/lib/door";
import { download } from "@/lib/json-stream";

export const GET = userRoute(
  { about: "Downloads everything the account owns.", answers: { 200: AccountExport } },
  async ({ user }) => download(await exportAccount(user), "ensemble-account.json"),
);
