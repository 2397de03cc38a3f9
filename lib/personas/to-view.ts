import type { PersonaRow } from "@/db/personas";
import { ownVoice } from "@/lib/voice/own-voice";
import { voiceStatus } from "@/lib/voice/status";
import type { PersonaView } from "./view";

/** A persona as the API shows it. */
export function personaView(row: PersonaRow, currentId: number): PersonaView {
  return {
    id: row.id,
    name: row.name,
    display_name: row.displayName || row.name,
    description: row.description,
    avatar: avatarOf(row),
    personality_traits: row.personalityTraits,
    communication_style: row.communicationStyle,
    greeting: row.greeting,
    voice_id: row.voiceId,
    own_voice_id: ownVoice(row),
    has_custom_voice: row.customVoiceUrl !== null,
    voice_status: voiceStatus(row),
    is_custom: row.isCustom,
    is_archive: row.isArchive,
    is_current: row.id === currentId,
    revision: row.revision,
  };
}

/** Where an `<img>` finds the picture: an uploaded one behind the door, a shipped one in `public/`. */
function avatarOf({ id, profilePicture }: PersonaRow): string | null {
  if (!profilePicture) return null;
  if (profilePicture.startsWith("/")) return profilePicture;
  return `/api/personas/${id}/avatar/${profilePicture.split("/").at(-1)}-512.webp`;
}
