"use client";

import { Laptop, Smartphone } from "lucide-react";
import { useState } from "react";
import { forgetThisBrowser } from "@/components/layout/sign-out";
import { request, wordsOf } from "@/components/request";
import { announce } from "@/components/ui/announce";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Confirm } from "@/components/ui/confirm";
import { Row, Section } from "./section";

/** A session in words, made where the time is known. */
export type SessionWords = {
  id: string;
  device: string;
  handheld: boolean;
  seen: string;
  is_current: boolean;
};

export function SessionsList({ sessions }: { sessions: SessionWords[] }) {
  const [ended, setEnded] = useState<string[]>([]);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function end(session: SessionWords) {
    setError(null);
    setEnded((ids) => [...ids, session.id]);
    try {
      await request("DELETE", `/api/account/sessions/${session.id}`);
      announce(`${session.device} is signed out.`);
    } catch (thrown) {
      setEnded((ids) => ids.filter((id) => id !== session.id));
      setError(wordsOf(thrown));
    }
  }

  async function endAll() {
    setBusy(true);
    try {
      await request("POST", "/api/account/sign-out-everywhere");
      forgetThisBrowser();
      location.assign("/sign-in");
    } catch (thrown) {
      setError(wordsOf(thrown));
      setBusy(false);
      setAsking(false);
    }
  }

  return (
    <Section title="Sessions" lead="The browsers that are signed in to your account." error={error}>
      {sessions
        .filter(({ id }) => !ended.includes(id))
        .map((session) => (
          <Row key={session.id}>
            <span className="flex min-w-0 items-center gap-4">
              <span className="flex size-10 shrink-0 items-center justify-center rounded-full bg-fill text-ink-soft">
                {session.handheld ? (
                  <Smartphone aria-hidden className="size-5" />
                ) : (
                  <Laptop aria-hidden className="size-5" />
                )}
              </span>
              <span className="flex min-w-0 flex-col">
                <span className="truncate text-16">{session.device}</span>
                <span className="text-14 text-ink-soft">
                  {session.is_current ? "Active now" : `Last used ${session.seen}`}
                </span>
              </span>
            </span>
            {session.is_current ? (
              <Badge tone="accent">This browser</Badge>
            ) : (
              <Button
                onClick={() => end(session)}
                aria-label={`End the session: ${session.device}, last used ${session.seen}`}
              >
                End
              </Button>
            )}
          </Row>
        ))}
      <Row>
        <span className="text-14 text-ink-soft">Lost a phone, or used a computer that is not yours?</span>
        <Button variant="danger" onClick={() => setAsking(true)}>
          Sign out everywhere
        </Button>
      </Row>
      <Confirm
        open={asking}
        onOpenChange={setAsking}
        title="Sign out everywhere?"
        description="Every browser is signed out at once, this one too. Nothing is deleted; you sign in again with your password."
        confirm="Sign out everywhere"
        onConfirm={endAll}
        busy={busy}
      />
    </Section>
  );
}
