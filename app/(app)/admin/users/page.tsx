import type { Metadata } from "next";
import { Accounts } from "@/components/admin/accounts";
import { UsersQuery } from "@/lib/admin/schemas";
import { usersPage } from "@/lib/admin/users";
import { requireAdministrator } from "@/lib/auth/administrator";

export const metadata: Metadata = { title: "Users" };

type Search = Promise<Record<string, string | string[] | undefined>>;

export default async function AdminUsersPage({ searchParams }: { searchParams: Search }) {
  const user = await requireAdministrator("/admin/users");
  const { query, page } = await searchParams;
  const wanted = UsersQuery.safeParse({ query: [query].flat()[0], page: [page].flat()[0] });
  const { query: words = "", page: number } = wanted.success ? wanted.data : { page: 1 };
  return <Accounts page={usersPage({ query: words, page: number })} query={words} selfId={user.id} />;
}
