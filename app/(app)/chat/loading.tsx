import { ChatSkeleton } from "@/components/chat/skeleton";

export default function Loading() {
  return <ChatSkeleton />;
}
