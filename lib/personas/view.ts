/** A persona as the API shows it (spec: GET /api/personas/available). */
export type PersonaView = {
  id: number;
  name: string;
  display_name: string;
  description: string;
  /** A URL path an `<img>` can load, or null: the page then draws one. */
  avatar: string | null;
  personality_traits: string;
  communication_style: string;
  greeting: string;
  voice_id: string | null;
  has_custom_voice: boolean;
  is_custom: boolean;
  is_current: boolean;
  /** Counts the changes; send it along with a change to be told of a newer one. */
  revision: number;
};
