"use client";

import type { Connection } from "@/components/chat/core";
import type { LazyPlayer } from "../player/lazy-player";
import { OtherVoice } from "./other-voice";
import type { Talk, TalkState } from "./talk";
import { hintOf, problemOf, statusOf } from "./words";

type TalkWordsProps = {
  state: TalkState;
  talk: Talk | null;
  player: LazyPlayer;
  connection: Connection;
  name: string;
};

/** What is going on, what one can do, and what went wrong. As high as its words: other things give way to them. */
export function TalkWords({ state, talk, player, connection, name }: TalkWordsProps) {
  const problem = problemOf(state, connection);
  return (
    <div className="mb-auto flex min-h-16 max-w-112 shrink-0 flex-col items-center gap-3 text-center text-14 text-pretty wrap-anywhere short:mt-auto">
      <div className="flex flex-col gap-1">
        <p role="status" className="line-clamp-2 text-22 font-semibold">
          {statusOf(state, name)}
        </p>
        <p className="text-ink-soft empty:hidden">{hintOf(state, talk?.canCutInByVoice ?? false)}</p>
        <OtherVoice player={player} />
      </div>
      {problem ? (
        <p role="alert" className="rounded-card bg-notice-soft px-4 py-3">
          {problem}
        </p>
      ) : null}
      {state.phase === "ready" && talk?.notice ? <p className="text-ink-soft">{talk.notice}</p> : null}
    </div>
  );
}
