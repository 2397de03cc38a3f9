"use client";

import { EyeOff } from "lucide-react";
import { useState } from "react";
import { request, wordsOf } from "@/components/request";
import { toast } from "@/components/ui/announce";
import { Button } from "@/components/ui/button";
import type { ConversationView } from "@/lib/memory/view";

/** Over the field, as long as it is so: nothing said now is learned. And the way out. */
export function IncognitoNote({
  personaId,
  onEnded,
}: {
  personaId: number;
  onEnded: (conversation: ConversationView) => void;
}) {
  const [busy, setBusy] = useState(false);

  async function end() {
    setBusy(true);
    try {
      const path = `/api/personas/${personaId}/conversations`;
      onEnded(await request<ConversationView>("POST", path, { incognito: false }));
    } catch (error) {
      toast(wordsOf(error), "failed");
      setBusy(false);
    }
  }

  return (
    <p className="flex items-center gap-2 pl-1 text-14 text-ink-soft">
      <EyeOff aria-hidden className="size-4 shrink-0" />
      <span className="min-w-0 flex-1">Incognito: nothing is learned from this conversation.</span>
      <Button variant="ghost" busy={busy} onClick={end} className="shrink-0">
        End
      </Button>
    </p>
  );
}
