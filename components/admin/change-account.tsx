"use client";

import { useState } from "react";
import { forgetThisBrowser } from "@/components/layout/sign-out";
import { plainName } from "@/components/plain-name";
import { request } from "@/components/request";
import { Confirm } from "@/components/ui/confirm";
import { ErrorState } from "@/components/ui/error-state";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { useWork } from "@/components/use-work";
import type { AccountView } from "@/lib/admin/view";

export type AccountChange = "promote" | "demote" | "disable" | "enable" | "address";

type ChangeAccountProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  change: AccountChange;
  account: AccountView;
  isSelf: boolean;
  onDone: (words: string) => void;
};

/** Asks before an account's rights change, and says what that means for its owner. */
export function ChangeAccount({ open, onOpenChange, change, account, isSelf, onDone }: ChangeAccountProps) {
  const { busy, error, work, forget } = useWork();
  const [email, setEmail] = useState("");
  const words = wordsFor[change](plainName(account.name));

  async function apply() {
    const done = await work(() =>
      request("PATCH", `/api/admin/users/${account.id}`, change === "address" ? { email } : bodies[change]),
    );
    if (!done) return;
    // One's own rights are gone with the answer: this page is no longer there for oneself.
    if (isSelf && change === "disable") {
      forgetThisBrowser();
      return location.assign("/sign-in");
    }
    if (isSelf && change === "demote") return location.assign("/users/personas");
    onDone(words.done);
    onOpenChange(false);
  }

  return (
    <Confirm
      open={open}
      onOpenChange={(wanted) => {
        forget();
        onOpenChange(wanted);
      }}
      title={words.title}
      description={`${words.means}${isSelf ? " This is your own account." : ""}`}
      confirm={words.confirm}
      danger={change === "disable"}
      busy={busy}
      onConfirm={apply}
    >
      {change === "address" ? (
        <Field label="E-mail address">
          {(control) => (
            <Input
              {...control}
              type="email"
              autoComplete="off"
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          )}
        </Field>
      ) : null}
      {error ? <ErrorState>{error}</ErrorState> : null}
    </Confirm>
  );
}

const bodies: Record<Exclude<AccountChange, "address">, object> = {
  promote: { role: "admin" },
  demote: { role: "user" },
  disable: { disabled: true },
  enable: { disabled: false },
};

const wordsFor: Record<
  AccountChange,
  (name: string) => { title: string; means: string; confirm: string; done: string }
> = {
  promote: (name) => ({
    title: `Make ${name} an administrator?`,
    means: "Administrators look after the system personas and all accounts, yours too.",
    confirm: "Make administrator",
    done: `${name} is an administrator now`,
  }),
  demote: (name) => ({
    title: `Take the administrator's rights from ${name}?`,
    means: "The account stays, with all its personas and conversations; this desk is closed to it.",
    confirm: "Take rights away",
    done: `${name} is no administrator any more`,
  }),
  disable: (name) => ({
    title: `Disable the account of ${name}?`,
    means: "Every session ends at once, and signing in does not work any more. Nothing is deleted.",
    confirm: "Disable account",
    done: `The account of ${name} is disabled`,
  }),
  address: (name) => ({
    title: `Give ${name} an address?`,
    means:
      "The account was imported without the one it had, because that was taken. With an address it is enabled: its owner signs in with it and the old password.",
    confirm: "Give address",
    done: `${name} can sign in now`,
  }),
  enable: (name) => ({
    title: `Enable the account of ${name} again?`,
    means: "Signing in works again, and everything is where it was.",
    confirm: "Enable account",
    done: `The account of ${name} is enabled`,
  }),
};
