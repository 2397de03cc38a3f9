"use client";

import { type FormEvent, useRef, useState } from "react";
import { wordsOf } from "@/components/request";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { useHydrated } from "./hydrated";
import { PasswordInput } from "./password-input";
import { signIn } from "./sign-in";

/** `to` is where to go afterwards, `problem` why the last attempt elsewhere failed, in words. */
export function SignInForm({ to, problem }: { to: string; problem: string | null }) {
  const [error, setError] = useState(problem);
  const [missing, setMissing] = useState<{ email?: string; password?: string }>({});
  const [busy, setBusy] = useState(false);
  const ready = useHydrated();
  const form = useRef<HTMLFormElement>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const fields = new FormData(event.currentTarget);
    const email = String(fields.get("email")).trim();
    const password = String(fields.get("password"));
    const gaps = {
      ...(email ? {} : { email: "Please give your e-mail address." }),
      ...(password ? {} : { password: "Please give your password." }),
    };
    setMissing(gaps);
    setError(null);
    const [gap] = Object.keys(gaps);
    if (gap) return focus(gap);
    setBusy(true);
    try {
      await signIn(email, password);
      location.assign(to);
    } catch (thrown) {
      setError(wordsOf(thrown));
      setBusy(false);
      focus("password");
    }
  }

  const focus = (name: string) => form.current?.querySelector<HTMLInputElement>(`[name=${name}]`)?.focus();

  return (
    <form ref={form} method="post" noValidate onSubmit={submit} className="flex flex-col gap-5">
      {error ? <ErrorState>{error}</ErrorState> : null}
      <Field label="E-mail address" error={missing.email}>
        {(control) => (
          <Input
            {...control}
            name="email"
            type="email"
            autoComplete="username"
            inputMode="email"
            maxLength={254}
            required
          />
        )}
      </Field>
      <Field label="Password" error={missing.password}>
        {(control) => (
          <PasswordInput
            {...control}
            name="password"
            autoComplete="current-password"
            maxLength={256}
            required
          />
        )}
      </Field>
      <Button
        type="submit"
        variant="primary"
        busy={busy}
        disabled={!ready}
        className="mt-1 min-h-12 disabled:opacity-100"
      >
        {busy ? "Signing in…" : "Sign in"}
      </Button>
    </form>
  );
}
