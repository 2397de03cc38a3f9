"use client";

import { type FormEvent, useState } from "react";
import { Refusal, request, wordsOf } from "@/components/request";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { Field } from "@/components/ui/field";
import { PasswordInput } from "./password-input";
import { Row } from "./section";

type Problems = { current?: string; fresh?: string; whole?: string };

/** A row that opens into the form to change one's password. */
export function PasswordForm({ email, onChanged }: { email: string; onChanged: () => void }) {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<Problems>({});
  const [done, setDone] = useState(false);
  const [closed, setClosed] = useState(false);

  /** The focus goes back to the button, which stands there again. */
  function close() {
    setOpen(false);
    setClosed(true);
    setProblems({});
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const fields = new FormData(event.currentTarget);
    const current = String(fields.get("current_password"));
    const fresh = String(fields.get("new_password"));
    const gaps: Problems = {
      ...(current ? {} : { current: "Please give your current password." }),
      ...(fresh.length >= 8 ? {} : { fresh: "The password needs at least 8 characters." }),
    };
    setProblems(gaps);
    if (Object.keys(gaps).length > 0) return;
    setBusy(true);
    try {
      await request("POST", "/api/account/password", { current_password: current, new_password: fresh });
      close();
      setDone(true);
      announce("Your password is changed. Other sessions have been ended.");
      onChanged();
    } catch (thrown) {
      setProblems(problemsOf(thrown));
    } finally {
      setBusy(false);
    }
  }

  if (!open)
    return (
      <Row>
        <span className="flex flex-col">
          <span className="text-16">Password</span>
          <span className="text-14 text-ink-soft">
            {done ? "Changed. Other sessions have been ended." : "Changing it ends your other sessions."}
          </span>
        </span>
        <Button autoFocus={closed} onClick={() => setOpen(true)}>
          Change password
        </Button>
      </Row>
    );

  return (
    <form method="post" noValidate onSubmit={submit} className="flex flex-col gap-5 p-4">
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      {problems.whole ? <ErrorState>{problems.whole}</ErrorState> : null}
      <Field label="Current password" error={problems.current}>
        {(control) => (
          <PasswordInput {...control} name="current_password" autoComplete="current-password" autoFocus />
        )}
      </Field>
      <Field label="New password" help="At least 8 characters." error={problems.fresh}>
        {(control) => (
          <PasswordInput {...control} name="new_password" autoComplete="new-password" maxLength={256} />
        )}
      </Field>
      <div className="flex flex-wrap justify-end gap-2">
        <Button variant="ghost" onClick={close}>
          Cancel
        </Button>
        <Button type="submit" variant="primary" busy={busy}>
          {busy ? "Changing…" : "Change password"}
        </Button>
      </div>
    </form>
  );
}

function problemsOf(thrown: unknown): Problems {
  if (!(thrown instanceof Refusal)) return { whole: wordsOf(thrown) };
  const found = { current: thrown.of("current_password"), fresh: thrown.of("new_password") };
  return found.current || found.fresh ? found : { whole: thrown.message };
}
