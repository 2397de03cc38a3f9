"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { PersonaSummary } from "@/lib/personas/summary";
import { Block } from "./block";
import { ForgetSpan, type Forgettable } from "./forget-span";

/** The ways to have more than one thing forgotten. */
export function Forgetting({ persona, isEmpty }: { persona: PersonaSummary; isEmpty: boolean }) {
  const [open, setOpen] = useState(false);
  const [what, setWhat] = useState<Forgettable>({ kind: "everything" });
  const name = persona.display_name;
  const ask = (one: Forgettable) => () => {
    setWhat(one);
    setOpen(true);
  };
  return (
    <>
      {isEmpty ? null : (
        <Block
          title="Forget"
          lead="What was learned goes with what was said. You see what would go before it does."
        >
          <Card className="flex flex-col gap-2 p-3">
            <Button onPointerEnter={ForgetSpan.preload} onClick={ask({ kind: "days" })}>
              Forget some days
            </Button>
            <Button
              variant="danger"
              onPointerEnter={ForgetSpan.preload}
              onClick={ask({ kind: "everything" })}
            >
              Forget everything with {name}
            </Button>
          </Card>
        </Block>
      )}
      {/* The window that says what went stays when all of it did. */}
      <ForgetSpan open={open} onOpenChange={setOpen} what={what} persona={persona} />
    </>
  );
}
