"use client";

import { Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { toast } from "@/components/ui/announce";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { AccountView, UsersPage } from "@/lib/admin/view";
import { AccountRow } from "./account-row";
import { type AccountChange, ChangeAccount } from "./change-account";

type AccountsProps = { page: UsersPage; query: string; selfId: number };

const PAUSE_MS = 200;
const addressOf = (query: string, page: number) => {
  const search = new URLSearchParams({ ...(query && { query }), ...(page > 1 && { page: String(page) }) });
  return `/admin/users${search.size > 0 ? `?${search}` : ""}`;
};

/** The accounts of this installation, a page at a time. */
export function Accounts({ page, query, selfId }: AccountsProps) {
  const router = useRouter();
  const [words, setWords] = useState(query);
  const [timer, setTimer] = useState<ReturnType<typeof setTimeout>>();
  const [asked, setAsked] = useState<{ change: AccountChange; account: AccountView; open: boolean } | null>(
    null,
  );

  function search(text: string) {
    setWords(text);
    clearTimeout(timer);
    setTimer(setTimeout(() => router.replace(addressOf(text.trim(), 1), { scroll: false }), PAUSE_MS));
  }

  return (
    <section aria-labelledby="desk-users" className="flex flex-col gap-4">
      <header className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 id="desk-users" className="text-18">
          Users
        </h2>
        <p role="status" className="text-14 text-ink-soft">
          {page.total === 1 ? "1 account" : `${page.total.toLocaleString("en")} accounts`}
          {query ? ` with “${query}”` : ""}
        </p>
      </header>
      <search className="relative block">
        <Search aria-hidden className="absolute top-3.5 left-3.5 size-5 text-ink-faint" />
        <input
          type="search"
          aria-label="Search accounts"
          placeholder="Search by name or e-mail address"
          autoComplete="off"
          value={words}
          onChange={(event) => search(event.target.value)}
          className="h-12 w-full rounded-control border border-line-control bg-card pr-3 pl-11 text-16 hover:border-ink-faint focus-visible:border-accent focus-visible:outline-1 focus-visible:outline-offset-0"
        />
      </search>
      {page.users.length > 0 ? (
        <Card>
          <ul className="divide-y divide-line">
            {page.users.map((account) => (
              <AccountRow
                key={account.id}
                account={account}
                isSelf={account.id === selfId}
                onChange={(change) => setAsked({ change, account, open: true })}
              />
            ))}
          </ul>
        </Card>
      ) : (
        <p className="py-8 text-center text-ink-soft">
          {query ? "No account has that in its name or address." : "There is nobody on this page."}
        </p>
      )}
      {page.page > 1 || page.has_more ? (
        <nav aria-label="Pages of accounts" className="flex items-center justify-between gap-3">
          {page.page > 1 ? (
            <ButtonLink href={addressOf(query, page.page - 1)}>Previous</ButtonLink>
          ) : (
            <span />
          )}
          <span className="tabular text-14 text-ink-soft">Page {page.page}</span>
          {page.has_more ? <ButtonLink href={addressOf(query, page.page + 1)}>Next</ButtonLink> : <span />}
        </nav>
      ) : null}
      {asked ? (
        <ChangeAccount
          {...asked}
          isSelf={asked.account.id === selfId}
          onOpenChange={(open) => setAsked({ ...asked, open })}
          onDone={(done) => {
            toast(done);
            router.refresh();
          }}
        />
      ) : null}
    </section>
  );
}
