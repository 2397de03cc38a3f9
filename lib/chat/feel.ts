import "server-only";
import { eq } from "drizzle-orm";
import { chatMessages } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";
import type { MessageRow } from "./to-view";

/** VADER's own thresholds for its compound score. */
const CLEAR = 0.05;

/**
 * Notes the sentiment of a message, after its reply. One that sounded of danger is negative whatever its words ("I hope I
 * won't wake up" is none of sorrow by a word list). A message forgotten meanwhile is left alone.
 */
export async function feel(scope: Scope, message: MessageRow): Promise<void> {
  const sentiment = message.hasCrisisKeywords ? "negative" : await sentimentOf(message.content);
  await scope.atomic((tx) => {
    const mine = eq(chatMessages.id, message.id);
    if (tx.find(chatMessages, mine)) tx.change(chatMessages, mine, { sentiment });
  }, "relaxed");
}

/** The mood of a text by VADER's word list. English; other languages come out as neutral. */
export async function sentimentOf(text: string): Promise<"positive" | "neutral" | "negative"> {
  const { SentimentIntensityAnalyzer } = (await import("vader-sentiment")).default;
  const { compound } = SentimentIntensityAnalyzer.polarity_scores(text.slice(0, 2_000));
  if (compound >= CLEAR) return "positive";
  return compound <= -CLEAR ? "negative" : "neutral";
}
