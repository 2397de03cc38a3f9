"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { signOut } from "@/components/layout/sign-out";
import { Button } from "@/components/ui/button";
import { PasswordForm } from "./password-form";
import { Row, Section } from "./section";

export function AccountSettings({ user }: { user: { name: string; email: string; role: "user" | "admin" } }) {
  const router = useRouter();
  const [error, setError] = useState<string | null>(null);
  return (
    <Section title="Account" error={error}>
      <Fact name="Name" value={user.name} />
      <Fact name="E-mail address" value={user.email} />
      {user.role === "admin" ? <Fact name="Role" value="Administrator" /> : null}
      <PasswordForm email={user.email} onChanged={() => router.refresh()} />
      <Row>
        <span className="text-16">This browser</span>
        <Button
          onClick={() => signOut().catch(() => setError("Signing out did not work. Please try again."))}
        >
          Sign out
        </Button>
      </Row>
    </Section>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <Row>
      <span className="text-16">{name}</span>
      <span className="min-w-0 truncate text-16 text-ink-soft">{value}</span>
    </Row>
  );
}
