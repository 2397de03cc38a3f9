import type { Metadata } from "next";
import { cookies } from "next/headers";
import { Chat } from "@/components/chat/chat";
import { isZone } from "@/components/chat/clock";
import type { Place } from "@/components/chat/place";
import { ZONE_COOKIE } from "@/components/chat/zone";
import { readSettings } from "@/lib/account/settings";
import { requireUser } from "@/lib/auth/session";
import { history } from "@/lib/chat/history";
import { modelInfo } from "@/lib/chat/model";
import { HistoryQuery } from "@/lib/chat/schemas";
import { openPersona } from "@/lib/door";
import { AppError } from "@/lib/errors";
import { chatOpened } from "@/lib/memory/background";
import { conversations } from "@/lib/memory/conversation";
import { currentPersona } from "@/lib/personas/current";

export async function generateMetadata(): Promise<Metadata> {
  const user = await requireUser("/chat");
  return { title: `Chat with ${(await currentPersona(user)).display_name}` };
}

const PAGE = 50;
/** The latest; the page asks for more where it shows older ones. */
const CONVERSATIONS = 100;

type Search = Partial<Record<"message" | "at", string | string[]>>;

export default async function ChatPage({ searchParams }: { searchParams: Promise<Search> }) {
  const user = await requireUser("/chat");
  const persona = await currentPersona(user);
  const scope = await openPersona(persona.id);
  chatOpened(scope, user.name);
  const { message, at } = await searchParams;
  const wish = [message ?? at].flat()[0];
  const now = new Date().toISOString();
  const [initial, talks, place, model, jar, settings] = await Promise.all([
    history(scope, { limit: PAGE }),
    conversations(scope, { limit: CONVERSATIONS }),
    wish ? placeOf(scope, wish, now) : null,
    modelInfo(),
    cookies(),
    readSettings(user),
  ]);
  const zone = jar.get(ZONE_COOKIE)?.value;
  return (
    <Chat
      key={persona.id}
      userId={user.id}
      persona={persona}
      initial={initial}
      scripted={model.is_builtin}
      clock={{ zone: isZone(zone) ? zone : "UTC", now }}
      conversations={talks}
      place={place}
      voice={{ aloud: settings.tts_enabled, speed: settings.voice_speed, mode: settings.preferred_chat_mode }}
    />
  );
}

type Scope = Awaited<ReturnType<typeof openPersona>>;

/** The place in the history that an address names, by a message or a moment. */
async function placeOf(scope: Scope, wish: string, asked: string): Promise<Place> {
  const gone = { messageId: null, page: null, asked };
  const { data } = HistoryQuery.safeParse({ around: wish, limit: PAGE });
  if (!data?.around) return gone;
  const page = await history(scope, data).catch((error) => {
    if (error instanceof AppError && error.status === 404) return null;
    throw error;
  });
  const { around } = data;
  const found =
    "id" in around
      ? page?.messages.find(({ id }) => id === around.id)
      : (page?.messages.find(({ timestamp }) => Date.parse(timestamp) >= Date.parse(around.at)) ??
        page?.messages.at(-1));
  if (!page || !found) return gone;
  // Near the end it stands on the newest page anyway.
  return { messageId: found.id, page: page.has_newer ? page : null, asked };
}
