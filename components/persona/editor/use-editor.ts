"use client";

import { useEffect, useReducer, useState } from "react";
import { Refusal, wordsOf } from "@/components/request";
import type { PersonaView } from "@/lib/personas/view";
import { draftKey, dropDraft, dropTexts, readDraft, writeDraft } from "./draft";
import { changesOf, type Fields, problemsOf, TEXT_FIELDS, type TextField } from "./fields";
import { PictureProblem } from "./picture";
import { edited, hasChanges, opened, type Start, shownProblems } from "./state";
import { readPersona, type Save, type Shelf, savePersona } from "./store";
import { CONSENT_FIELD, useCustomVoice } from "./use-custom-voice";
import { useDraftPicture } from "./use-draft-picture";
import { usePicture } from "./use-picture";

type Given = {
  userId: number;
  shelf: Shelf;
  start: Start;
  /** Which form's draft: "new", "copy-3", "7". */
  draftOf: string;
  onSaved: (persona: PersonaView) => void;
  /** Its voice is another now; the window stays open. */
  onVoice?: (persona: PersonaView) => void;
};

/** What stands in the way of saving. */
export type Obstacle = TextField | "picture" | typeof CONSENT_FIELD;

/** The form of one persona: its texts, its picture, its draft, and what the server says. */
export function useEditor({ userId, shelf, start, draftOf, onSaved, onVoice }: Given) {
  const key = draftKey(userId, `${shelf}:${draftOf}`);
  const [state, act] = useReducer(edited, null, () => opened(start, readDraft(key)));
  const picture = usePicture(state.start.persona?.avatar ?? null);
  const kept = useDraftPicture(key, picture);
  const custom = useCustomVoice(shelf === "own" ? (state.start.persona?.id ?? null) : null, onVoice);
  const [sending, setSending] = useState<{ share: number | null } | null>(null);
  const [error, setError] = useState<string | null>(null);
  const { fields, revision, aside } = state;
  const typed = hasChanges(state);

  useEffect(() => {
    if (!typed) return dropTexts(key);
    writeDraft(key, { fields: aside ?? fields, revision });
  }, [key, typed, aside, fields, revision]);

  /** Stores it. @returns the first field that stands in the way, if one does */
  async function save(anyway = false): Promise<Obstacle | undefined> {
    if (sending) return;
    act({ do: "ask" });
    setError(null);
    const wrong = firstOf(problemsOf(fields));
    if (wrong) return wrong;
    const unready = custom.obstacle();
    if (unready) return unready === CONSENT_FIELD ? unready : undefined;
    setSending({ share: null });
    try {
      // First, so that a recording that is refused stays in sight.
      const saved = (await custom.give()) ? await send(anyway) : null;
      setSending(null);
      if (!saved) return;
      kept.end();
      dropDraft(key);
      onSaved(saved);
    } catch (thrown) {
      const obstacle = await explain(thrown);
      setSending(null);
      return obstacle;
    }
  }

  async function send(anyway: boolean): Promise<PersonaView> {
    const { persona } = state.start;
    const file = await picture.file();
    const body = bodyOf(anyway);
    // With nothing to change, it is told as it is stored: its voice may be new.
    if (persona && !file && Object.keys(body).length === 1) return readPersona(shelf, persona.id);
    return savePersona({
      shelf,
      id: persona?.id ?? null,
      body,
      picture: file,
      onProgress: (share) => setSending({ share }),
    });
  }

  /** Of a stored persona what changed, made from which revision; over a newer version everything, as it stands here. */
  function bodyOf(anyway: boolean): Save["body"] {
    const removal: Save["body"] = picture.removed ? { remove_avatar: true } : {};
    if (!state.start.persona) return given(fields);
    if (anyway && state.newer) return { ...fields, ...removal, revision: state.newer.revision };
    return { ...changesOf(state.start.fields, fields), ...removal, revision: revision ?? 1 };
  }

  async function explain(thrown: unknown): Promise<Obstacle | undefined> {
    if (!(thrown instanceof Refusal)) {
      setError(thrown instanceof PictureProblem ? thrown.message : wordsOf(thrown));
      return;
    }
    const problems = Object.fromEntries(
      TEXT_FIELDS.map((field) => [field, thrown.of(field)]).filter(([, problem]) => problem),
    );
    act({ do: "refuse", problems });
    const field = firstOf(problems);
    if (field) return field;
    if (thrown.status === 409 && state.start.persona) await meetNewer(state.start.persona.id, thrown);
    else if (picture.picture && [413, 415, 422].includes(thrown.status)) {
      picture.setProblem(thrown.message);
      return "picture";
    } else setError(thrown.message);
  }

  async function meetNewer(id: number, refusal: Refusal) {
    try {
      act({ do: "meet-newer", newer: await readPersona(shelf, id) });
    } catch {
      setError(refusal.message);
    }
  }

  return {
    state,
    act,
    picture,
    problems: shownProblems(state),
    pictureCameBack: kept.wasKept,
    /** A draft came back, and is still there. */
    restored: state.restored || (kept.wasKept && picture.changed && !state.aside),
    error,
    sending,
    custom,
    /** Closing now would lose something. */
    unsaved: typed || picture.changed || custom.unsaved,
    /** And it is nothing but a recording. */
    onlyRecorded: custom.unsaved && !typed && !picture.changed,
    save,
    /** Back to what is stored; the draft goes. */
    discard() {
      act({ do: "discard" });
      picture.reset();
      dropDraft(key);
    },
  };
}

export type Editor = ReturnType<typeof useEditor>;

/** A new persona needs only what was filled in. */
const given = (fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== "" && value !== null));

const firstOf = (problems: Partial<Record<TextField, unknown>>) =>
  TEXT_FIELDS.find((field) => problems[field]);
