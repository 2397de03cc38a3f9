/** The page's audio session (W3C Audio Session): Safari's, and nobody else's yet. */
type Session = { type: string };

let recording = 0;

const session = () => (globalThis.navigator as { audioSession?: Session } | undefined)?.audioSession;

function become(type: "playback" | "play-and-record") {
  const own = session();
  if (!own || own.type === type) return;
  try {
    own.type = type;
  } catch {
    // A browser that knows no such kind goes on as before.
  }
}

/** Before something sounds: on an iPhone the mute switch would silence speech as if it were a ring tone. */
export function willPlay(): void {
  if (recording === 0) become("playback");
}

/**
 * Before a microphone is opened: in a session that only plays, an iPhone's stays mute. Call the result when it is closed.
 */
export function willRecord(): () => void {
  recording += 1;
  become("play-and-record");
  let over = false;
  return () => {
    if (over) return;
    over = true;
    recording -= 1;
    if (recording === 0) become("playback");
  };
}
