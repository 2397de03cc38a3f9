import type { FallbackReason } from "@/lib/voice/choose";

/** The server's reasons in words; what a later server may add is covered by the last sentence. */
const REASONS: Record<FallbackReason, string> = {
  invalid_key: "the provider does not accept this server's key",
  quota_exceeded: "its quota is used up for now",
  paid_plan_required: "the provider's plan does not include it",
  voice_not_found: "the provider has no such voice any more",
  rate_limited: "the provider is busy",
  timeout: "the provider does not answer",
  unreachable: "the provider cannot be reached",
  not_connected: "no voice provider is connected",
  unknown_voice: "the chosen voice is not there any more",
  clone_kept: "no voice has been made of the recording yet",
  clone_pending: "the cloned voice is still being made",
  clone_failed: "the cloned voice could not be made",
  text_too_long: "the text is too long for it",
  unreadable: "it cannot read this text",
  cut: "the provider broke off",
  provider_error: "the provider has trouble of its own",
  refused: "the provider did not take this text",
  aborted: "it was not waited for",
};

/** A sentence about why it is not the voice that was chosen. */
export function fallbackWords(reason: string): string {
  return `Another voice speaks: ${REASONS[reason as FallbackReason] ?? "the chosen one cannot be had right now"}.`;
}
