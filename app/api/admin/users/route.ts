import { UsersQuery } from "@/lib/admin/schemas";
import { usersPage } from "@/lib/admin/users";
import { UsersPage } from "@/lib/admin/view";
import { adminRoute } from "@/lib/door";

export const GET = adminRoute(
  {
    about: "Lists the accounts, 50 a page. Nothing of what they told their personas.",
    query: UsersQuery,
    answers: { 200: UsersPage },
  },
  ({ query }) => usersPage(query),
);
