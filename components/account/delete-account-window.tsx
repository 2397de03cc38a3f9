"use client";

import { type FormEvent, useId, useState } from "react";
import { forgetThisBrowser } from "@/components/layout/sign-out";
import { Refusal, request, wordsOf } from "@/components/request";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { ErrorState } from "@/components/ui/error-state";
import { Field } from "@/components/ui/field";
import type { DeleteAccountProps } from "./delete-account";
import { PasswordInput } from "./password-input";

export function DeleteAccountWindow({ open, onOpenChange, hasPassword }: DeleteAccountProps) {
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget;
    const password = String(new FormData(form).get("password") ?? "");
    setError(null);
    setWrong(hasPassword && !password ? "Please give your password." : null);
    if (hasPassword && !password) return form.querySelector<HTMLInputElement>("[name=password]")?.focus();
    setBusy(true);
    try {
      await request("DELETE", "/api/account", password ? { password } : {});
      forgetThisBrowser();
      location.assign("/sign-in?goodbye=1");
    } catch (thrown) {
      const issue = thrown instanceof Refusal ? thrown.of("password") : undefined;
      setWrong(issue ?? null);
      setError(issue ? null : wordsOf(thrown));
      setBusy(false);
      if (issue) form.querySelector<HTMLInputElement>("[name=password]")?.focus();
    }
  }

  return (
    <Dialog
      kind="alert"
      open={open}
      onOpenChange={(wanted) => {
        if (busy) return;
        setWrong(null);
        setError(null);
        onOpenChange(wanted);
      }}
      title="Delete your account?"
      description="Your account goes for good, and with it the personas you made, everything you and any persona said to each other, what they remember of you, your pictures and your sessions. Nobody can bring it back. If you may want any of it later, export it first."
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button type="submit" form={id} variant="danger" busy={busy}>
            {busy ? "Deleting…" : "Delete account"}
          </Button>
        </>
      }
    >
      <form id={id} method="post" noValidate onSubmit={submit} className="flex flex-col gap-4 pt-2">
        {error ? <ErrorState>{error}</ErrorState> : null}
        {hasPassword ? (
          <Field label="Your password" error={wrong}>
            {(control) => (
              <PasswordInput
                {...control}
                name="password"
                autoComplete="current-password"
                maxLength={1024}
                required
              />
            )}
          </Field>
        ) : (
          <p className="text-14 text-ink-soft">
            Your account has no password, so your sign-in must be less than ten minutes old.
          </p>
        )}
      </form>
    </Dialog>
  );
}
