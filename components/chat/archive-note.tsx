"use client";

import { Archive } from "lucide-react";
import { useRouter } from "next/navigation";
import { request } from "@/components/request";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { useWork } from "@/components/use-work";
import type { PersonaView } from "@/lib/personas/view";

/** In the composer's place where nothing can be said: what this is, and the way to talk on. */
export function ArchiveNote({ persona }: { persona: PersonaView }) {
  const router = useRouter();
  const { busy, error, work } = useWork();

  async function adopt() {
    if (await work(() => request("POST", `/api/personas/${persona.id}/adopt`))) router.refresh();
  }

  return (
    <div className="flex flex-col gap-3">
      {error ? <ErrorState>{error}</ErrorState> : null}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3 rounded-card border border-line bg-card px-4 py-3">
        <Archive aria-hidden className="size-5 shrink-0 text-ink-soft" />
        <p className="min-w-56 flex-1 text-14 text-ink-soft text-pretty">
          An archive: this history was brought along, and its persona was not. Adopt {persona.display_name} to
          talk on.
        </p>
        <Button busy={busy} onClick={adopt} className="shrink-0 max-sm:w-full">
          Adopt
        </Button>
      </div>
    </div>
  );
}
