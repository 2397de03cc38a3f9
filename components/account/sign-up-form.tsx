"use client";

import { type FormEvent, useRef, useState } from "react";
import { Refusal, request, wordsOf } from "@/components/request";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { useHydrated } from "./hydrated";
import { PasswordInput } from "./password-input";
import { signIn } from "./sign-in";

type Problems = { name?: string; email?: string; password?: string; whole?: string };

export function SignUpForm({ to }: { to: string }) {
  const [problems, setProblems] = useState<Problems>({});
  const [busy, setBusy] = useState(false);
  const ready = useHydrated();
  const form = useRef<HTMLFormElement>(null);

  function show(found: Problems) {
    setProblems(found);
    const first = (["name", "email", "password"] as const).find((name) => found[name]);
    if (first) form.current?.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus();
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const fields = new FormData(event.currentTarget);
    const [name, email, password] = ["name", "email", "password"].map((key) => String(fields.get(key))) as [
      string,
      string,
      string,
    ];
    const gaps = missing(name, email, password);
    show(gaps);
    if (Object.keys(gaps).length > 0) return;
    setBusy(true);
    try {
      await request("POST", "/api/auth/sign-up", { name, email, password });
      // The account is made: whatever happens now, the way on is to sign in.
      const signedIn = await signIn(email, password).then(
        () => true,
        () => false,
      );
      location.assign(signedIn ? to : "/sign-in");
    } catch (thrown) {
      show(problemsOf(thrown));
      setBusy(false);
    }
  }

  return (
    <form ref={form} method="post" noValidate onSubmit={submit} className="flex flex-col gap-5">
      {problems.whole ? <ErrorState>{problems.whole}</ErrorState> : null}
      <Field label="Name" help="What the personas may call you." error={problems.name}>
        {(control) => <Input {...control} name="name" autoComplete="name" maxLength={100} required />}
      </Field>
      <Field label="E-mail address" error={problems.email}>
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
      <Field
        label="Password"
        help="At least 8 characters; a short sentence is a good one."
        error={problems.password}
      >
        {(control) => (
          <PasswordInput {...control} name="password" autoComplete="new-password" maxLength={256} required />
        )}
      </Field>
      <Button
        type="submit"
        variant="primary"
        busy={busy}
        disabled={!ready}
        className="mt-1 min-h-12 disabled:opacity-100"
      >
        {busy ? "Making your account…" : "Create account"}
      </Button>
    </form>
  );
}

function missing(name: string, email: string, password: string): Problems {
  return {
    ...(name.trim() ? {} : { name: "Please give a name." }),
    ...(email.trim() ? {} : { email: "Please give your e-mail address." }),
    ...(password.length >= 8 ? {} : { password: "The password needs at least 8 characters." }),
  };
}

function problemsOf(thrown: unknown): Problems {
  if (!(thrown instanceof Refusal)) return { whole: wordsOf(thrown) };
  const found = { name: thrown.of("name"), email: thrown.of("email"), password: thrown.of("password") };
  return Object.values(found).some(Boolean) ? found : { whole: thrown.message };
}
