"use client";

import { Download, Upload } from "lucide-react";
import { useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { PersonaSummary } from "@/lib/personas/summary";
import { Block } from "./block";
import { ImportChat } from "./import/import-chat";

/** The history as a file: out, and in again from here or from another app. */
export function TakeAlong({
  persona,
  userName,
  first,
}: {
  persona: PersonaSummary;
  userName: string;
  /** When the earliest message was said, ISO 8601; null where there is none. */
  first: string | null;
}) {
  const [importing, setImporting] = useState(false);
  return (
    <Block title="Bring and take" lead="It belongs to you: as a file, from here and from other apps.">
      <Card className="flex flex-col gap-2 p-3">
        <Button
          icon={<Upload aria-hidden className="size-4" />}
          onPointerEnter={ImportChat.preload}
          onClick={() => setImporting(true)}
        >
          Import a chat history
        </Button>
        {first === null ? null : (
          <a href={`/api/personas/${persona.id}/export`} download className={buttonClass("quiet")}>
            <Download aria-hidden className="size-4" />
            Export everything
          </a>
        )}
      </Card>
      <ImportChat
        open={importing}
        onOpenChange={setImporting}
        persona={persona}
        userName={userName}
        first={first}
      />
    </Block>
  );
}
