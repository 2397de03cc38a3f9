import { type Moment, type Player, type PlayerState, SILENT, type Telling } from "./player-state";
import { type Speaker, sharedSpeaker } from "./speaker";
import { createVoice } from "./voice";

export type LazyPlayer = ReturnType<typeof createLazyPlayer>;

/** The player of one persona's chat. What cuts and schedules is fetched when something is to be heard for the first time. */
export function createLazyPlayer(
  { id, name }: { id: number; name: string },
  speaker: Speaker = sharedSpeaker(),
) {
  const voice = createVoice(id);
  const listeners = new Set<() => void>();
  let player: Player | null = null;
  let loading: Promise<Player> | null = null;
  let before: PlayerState = SILENT;
  let turn = 0;

  function tell() {
    for (const listener of listeners) listener();
  }

  function load(): Promise<Player> {
    loading ??= import("./player").then(({ createPlayer }) => {
      player = createPlayer(voice.say, speaker, name);
      player.subscribe(tell);
      return player;
    });
    return loading;
  }

  function become(state: PlayerState) {
    before = state;
    if (!player) tell();
  }

  /** Runs with the player, unless something else was asked for while it was fetched. */
  function withPlayer(run: (player: Player) => void, key: string) {
    turn += 1;
    if (player) return run(player);
    const mine = turn;
    become({ ...SILENT, key, status: "loading" });
    load().then(
      (loaded) => mine === turn && run(loaded),
      () => {
        loading = null;
        if (mine === turn)
          become({ ...SILENT, key, status: "failed", problem: "The voice could not be fetched. Try again." });
      },
    );
  }

  return {
    speaker,
    snapshot: () => player?.snapshot() ?? before,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    preload: () => void load().catch(() => {}),
    /** Call inside a tap. */
    play(key: string, text: string) {
      void speaker.unlock();
      withPlayer((ready) => ready.play(key, text), key);
    },
    /** Speaks a reply that is still being written. */
    begin(key: string, heard?: (moment: Moment) => void): Telling {
      let telling: Telling | null = null;
      let content = "";
      let over = false;
      withPlayer((ready) => {
        telling = ready.begin(key, heard);
        telling.grow(content);
        if (over) telling.end();
      }, key);
      return {
        grow(text) {
          content = text;
          telling?.grow(text);
        },
        end() {
          over = true;
          telling?.end();
        },
      };
    },
    pause: () => player?.pause(),
    /** Call inside a tap. */
    resume: () => void player?.resume(),
    stop() {
      turn += 1;
      if (player) player.stop();
      else if (before !== SILENT) become(SILENT);
    },
    /** The voice sounds different from now on. */
    forget: voice.forget,
  };
}
