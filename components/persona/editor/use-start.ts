"use client";

import { useEffect, useState } from "react";
import { wordsOf } from "@/components/request";
import type { EditorTarget } from "./editor";
import { copyOf, fieldsOf } from "./fields";
import { emptyStart, type Start } from "./state";
import { readPersona, type Shelf } from "./store";

type Loaded = { target: EditorTarget; start: Start; picture: Blob | null };

/** What a form begins from: nothing, or a persona as it is stored at this moment. */
export function useStart(open: boolean, target: EditorTarget, shelf: Shelf) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [tries, setTries] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is another request
  useEffect(() => {
    setLoaded(null);
    setError(null);
    if (!open || target.kind === "new") return;
    let left = false;
    load(target, shelf).then(
      (found) => left || setLoaded(found),
      (thrown) => left || setError(wordsOf(thrown)),
    );
    return () => {
      left = true;
    };
  }, [open, target, shelf, tries]);

  const blank = target.kind === "new" ? { start: emptyStart, picture: null } : null;
  return {
    loaded: blank ?? (loaded?.target === target ? loaded : null),
    error,
    retry: () => setTries(tries + 1),
  };
}

async function load(target: Exclude<EditorTarget, { kind: "new" }>, shelf: Shelf): Promise<Loaded> {
  if (target.kind === "edit") {
    const persona = await readPersona(shelf, target.id);
    return { target, start: { fields: fieldsOf(persona), persona }, picture: null };
  }
  const original = await readPersona(shelf, target.of);
  const picture = original.avatar ? await pictureAt(original.avatar) : null;
  return { target, start: { fields: copyOf(original), persona: null }, picture };
}

/** A copy without its picture is better than none. */
const pictureAt = (address: string): Promise<Blob | null> =>
  fetch(address)
    .then((answer) => (answer.ok ? answer.blob() : null))
    .catch(() => null);
