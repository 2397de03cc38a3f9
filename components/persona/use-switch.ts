"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { request, wordsOf } from "@/components/request";
import { announce } from "@/components/ui/announce";

type Named = { id: number; display_name: string };

/**
 * The current persona, changed at once and taken back when the server says no. `serverId` is what the server last
 * said. Quick changes of mind are sent one after the other, so that the last one wins on the server as well.
 */
export function useSwitch(serverId: number) {
  const router = useRouter();
  const [known, setKnown] = useState(serverId);
  const [currentId, setCurrentId] = useState(serverId);
  const [failed, setFailed] = useState<{ id: number; message: string } | null>(null);
  const line = useRef({ waiting: 0, confirmed: serverId, tail: Promise.resolve() });

  if (known !== serverId) {
    setKnown(serverId);
    setCurrentId(serverId);
  }

  async function tell(persona: Named) {
    const queue = line.current;
    const problem = await request("POST", "/api/personas/switch", { persona_id: persona.id }).then(
      () => null,
      wordsOf,
    );
    if (problem === null) queue.confirmed = persona.id;
    else {
      setFailed({ id: persona.id, message: `${problem} Nothing was changed.` });
      if (queue.waiting === 1) setCurrentId(queue.confirmed);
    }
    queue.waiting -= 1;
    // Pages visited before must not come back with the other persona.
    if (queue.waiting === 0) router.refresh();
  }

  function switchTo(persona: Named) {
    setFailed(null);
    setCurrentId(persona.id);
    announce(`You are now talking to ${persona.display_name}.`);
    const queue = line.current;
    queue.waiting += 1;
    queue.tail = queue.tail.then(() => tell(persona));
  }

  return { currentId, failed, switchTo };
}
