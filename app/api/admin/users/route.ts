import { UsersQuery } from "@/lib/admin/schemas";
import { usersPage } from "@/lib/admin/users";
import { adminRoute } from "@/lib/door";

export const GET = adminRoute({ query: UsersQuery }, ({ query }) => usersPage(query));
