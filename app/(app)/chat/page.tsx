import type { Metadata } from "next";
import { cookies } from "next/headers";
import { Chat } from "@/components/chat/chat";
import { isZone } from "@/components/chat/clock";
import { ZONE_COOKIE } from "@/components/chat/zone";
import { requireUser } from "@/lib/auth/session";
import { history } from "@/lib/chat/history";
import { modelInfo } from "@/lib/chat/model";
import { openPersona } from "@/lib/door";
import { currentPersona } from "@/lib/personas/current";

export async function generateMetadata(): Promise<Metadata> {
  const user = await requireUser("/chat");
  return { title: `Chat with ${(await currentPersona(user)).display_name}` };
}

const PAGE = 50;

export default async function ChatPage() {
  const user = await requireUser("/chat");
  const persona = await currentPersona(user);
  const [initial, model, jar] = await Promise.all([
    openPersona(persona.id).then((scope) => history(scope, { limit: PAGE })),
    modelInfo(),
    cookies(),
  ]);
  const zone = jar.get(ZONE_COOKIE)?.value;
  return (
    <Chat
      key={persona.id}
      userId={user.id}
      persona={persona}
      initial={initial}
      scripted={model.is_builtin}
      clock={{ zone: isZone(zone) ? zone : "UTC", now: new Date().toISOString() }}
    />
  );
}
