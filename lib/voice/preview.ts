import "server-only";
import { notFound, unavailable } from "@/lib/errors";
import { builtIn, SpeechFailure, voiceVendor } from "@/lib/ports/speech";
import { answerAudio } from "@/lib/serve-audio";
import { accountVoices } from "./account-voices";

const WORDS = "Hello. This is how I sound when we talk.";
const held = globalThis as { ensembleBuiltInPreviews?: Map<string, Buffer> };
held.ensembleBuiltInPreviews ??= new Map();
const said = held.ensembleBuiltInPreviews;

/** How a voice sounds. @throws 404 for one that is not there or has no sample, 503 when the provider does not answer */
export async function preview(voice: string, request: Request): Promise<Response> {
  const { audio, contentType } = await sampleOf(voice).catch((error) => {
    if (!(error instanceof SpeechFailure)) throw error;
    if (error.of === "voice") throw notFound("This voice");
    throw unavailable("The voice's sample cannot be had right now. Please try again in a moment.", 10);
  });
  return answerAudio(request, audio, contentType);
}

async function sampleOf(voice: string) {
  if (voice.startsWith("builtin:")) {
    const audio = said.get(voice) ?? (await synthesised(voice));
    said.set(voice, audio);
    return { audio, contentType: "audio/wav" };
  }
  const served = await accountVoices();
  const found = Array.isArray(served) ? served.find(({ id }) => id === voice) : undefined;
  const vendor = voiceVendor();
  if (!vendor || !found?.previewUrl) throw notFound("This voice");
  return vendor.preview(found.previewUrl);
}

async function synthesised(voice: string): Promise<Buffer> {
  const { audio } = await builtIn().speak({ voice, text: WORDS, speed: 1 });
  return Buffer.from(await new Response(audio).arrayBuffer());
}
