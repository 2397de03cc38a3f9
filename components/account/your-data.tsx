"use client";

import { Download } from "lucide-react";
import { useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { DeleteAccount } from "./delete-account";
import { Row, Section } from "./section";

/** What is kept of somebody: to take along, and to have erased. */
export function YourData({ hasPassword }: { hasPassword: boolean }) {
  const [asking, setAsking] = useState(false);
  return (
    <Section title="Your data" lead="It belongs to you: take it along, or have it erased.">
      <Row>
        <span className="flex min-w-0 flex-1 basis-60 flex-col">
          <span className="text-16">Export</span>
          <span className="text-14 text-ink-soft text-pretty">
            Everything your account holds, as one JSON file. A persona's messages can be imported again.
          </span>
        </span>
        <a href="/api/account/export" download className={buttonClass("quiet")}>
          <Download aria-hidden className="size-4" />
          Export account
        </a>
      </Row>
      <Row>
        <span className="flex min-w-0 flex-1 basis-60 flex-col">
          <span className="text-16">Delete</span>
          <span className="text-14 text-ink-soft text-pretty">
            Erases the account and everything in it, for good.
          </span>
        </span>
        <Button variant="danger" onPointerEnter={DeleteAccount.preload} onClick={() => setAsking(true)}>
          Delete account
        </Button>
      </Row>
      <DeleteAccount open={asking} onOpenChange={setAsking} hasPassword={hasPassword} />
    </Section>
  );
}
