"use client";

import { VoiceMode, type VoiceModeProps } from "./mode/voice-mode";
import type { VoiceRoom } from "./use-voice";
import { VoiceDialog } from "./voice-dialog";

type VoiceRoomsProps = Omit<VoiceModeProps, "open" | "onOpenChange"> & {
  room: VoiceRoom;
  onRoom: (room: VoiceRoom) => void;
};

/** Fetches voice mode ahead of the tap that opens it. */
export const preloadTalk = VoiceMode.preload;

/** What of the voice opens over the chat: talking, and how replies are heard. */
export function VoiceRooms({ room, onRoom, ...rest }: VoiceRoomsProps) {
  return (
    <>
      <VoiceMode open={room === "talk"} onOpenChange={(open) => onRoom(open ? "talk" : null)} {...rest} />
      <VoiceDialog
        open={room === "tune"}
        onOpenChange={(open) => onRoom(open ? "tune" : null)}
        voice={rest.voice}
      />
    </>
  );
}
