import type { PersonaView } from "@/lib/personas/view";
import type { Draft } from "./draft";
import {
  changesOf,
  type Fields,
  fieldsOf,
  NO_FIELDS,
  type Problems,
  problemsOf,
  TEXT_FIELDS,
  type TextField,
} from "./fields";

/** Where the texts of a form began: a new persona, a copy of one, or a stored one that is edited. */
export type Start = { fields: Fields; persona: PersonaView | null };

export type EditorState = {
  /** As stored, or as prefilled: what the form would go back to. */
  start: Start;
  fields: Fields;
  /** The revision a save is made from; null for a new persona. */
  revision: number | null;
  /** Fields that were left once, and so may show what is wrong with them. */
  visited: TextField[];
  /** Saving was tried: everything that is wrong may show. */
  asked: boolean;
  /** What the server said of single fields; each holds until the field is changed. */
  refused: Problems;
  /** These texts came from a draft. */
  restored: boolean;
  /** The newer version that a save ran into. */
  newer: PersonaView | null;
  /** One's own texts, put aside while the newer version is looked at. */
  aside: Fields | null;
};

export type EditorAction =
  | { do: "type"; field: TextField; text: string }
  | { do: "voice"; voiceId: string | null }
  | { do: "leave"; field: TextField }
  | { do: "ask" }
  | { do: "refuse"; problems: Problems }
  | { do: "discard" }
  | { do: "meet-newer"; newer: PersonaView }
  | { do: "load-newer" }
  | { do: "take-back" };

/** How a form opens: with the draft, where one was left behind that differs from the start. */
export function opened(start: Start, draft: Draft | null): EditorState {
  const differs = draft !== null && Object.keys(changesOf(start.fields, draft.fields)).length > 0;
  const revision = start.persona?.revision ?? null;
  return {
    start,
    fields: differs ? draft.fields : start.fields,
    revision: differs && start.persona ? (draft.revision ?? revision) : revision,
    visited: [],
    asked: false,
    refused: {},
    restored: differs,
    newer: null,
    aside: null,
  };
}

export const emptyStart: Start = { fields: NO_FIELDS, persona: null };

export function edited(state: EditorState, action: EditorAction): EditorState {
  switch (action.do) {
    case "type": {
      const { [action.field]: _, ...refused } = state.refused;
      return { ...state, fields: { ...state.fields, [action.field]: action.text }, refused };
    }
    case "voice":
      return { ...state, fields: { ...state.fields, voice_id: action.voiceId } };
    case "leave":
      return { ...state, visited: [...new Set([...state.visited, action.field])] };
    case "ask":
      return { ...state, asked: true };
    case "refuse":
      return { ...state, refused: action.problems };
    case "discard":
      return opened(state.start, null);
    case "meet-newer":
      return { ...state, newer: action.newer };
    case "load-newer": {
      if (!state.newer) return state;
      const start = { fields: fieldsOf(state.newer), persona: state.newer };
      return { ...opened(start, null), aside: state.fields };
    }
    case "take-back":
      return state.aside ? { ...state, fields: state.aside, aside: null } : state;
  }
}

/** Whether closing would lose something that was typed. */
export const hasChanges = ({ start, fields, aside }: EditorState): boolean =>
  aside !== null || Object.keys(changesOf(start.fields, fields)).length > 0;

/** What to show beside the fields now. A text that is too long shows at once, a missing one when its field was left. */
export function shownProblems({ fields, visited, asked, refused }: EditorState): Problems {
  const own = Object.entries(problemsOf(fields)).filter(
    ([field]) => asked || visited.includes(field as TextField) || fields[field as TextField] !== "",
  );
  return { ...Object.fromEntries(own), ...refused };
}

/** The fields in which the newer version differs from what stands in the form. */
export const differing = (newer: PersonaView, fields: Fields): TextField[] =>
  TEXT_FIELDS.filter((field) => field in changesOf(fieldsOf(newer), fields));
