"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { signOut } from "@/components/layout/sign-out";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { PasswordForm } from "./password-form";
import { Row, Section } from "./section";

export function AccountSettings({ user }: { user: { name: string; email: string; role: "user" | "admin" } }) {
  const router = useRouter();
  const [error, setError] = useState<string | null>(null);
  return (
    <Section title="Account" error={error}>
      <Row>
        <span className="flex min-w-0 items-center gap-4">
          <span
            aria-hidden
            className="flex size-12 shrink-0 items-center justify-center rounded-full bg-ink text-18 font-semibold text-page"
          >
            {[...user.name.trim()][0]?.toUpperCase() ?? "?"}
          </span>
          <span className="flex min-w-0 flex-col">
            <span className="truncate text-16 font-medium">{user.name}</span>
            <span className="truncate text-14 text-ink-soft">{user.email}</span>
          </span>
        </span>
        {user.role === "admin" ? <Badge>Administrator</Badge> : null}
      </Row>
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
