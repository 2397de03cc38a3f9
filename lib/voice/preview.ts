import "server-only";
import { notFound, unavailable } from "@/lib/errors";
import { builtIn, SpeechFailure, voiceVendor } from "@/lib/ports/speech";
import { answerAudio } from "@/lib/serve-audio";
import { accountVoices } from "./account-voices";
import { PreviewShelf } from "./preview-shelf";

const WORDS = "Hello. This is how I sound when we talk.";
export type SpokenSample = { audio: Buffer; contentType: string };

const held = globalThis as { ensemblePreviews?: PreviewShelf };
held.ensemblePreviews ??= new PreviewShelf();
const shelf = held.ensemblePreviews;

/** How a voice sounds. @throws 404 for one that is not there or has no sample, 503 when the provider does not answer */
export async function preview(voice: string, request: Request): Promise<Response> {
  const { audio, contentType } = await sampleOf(voice).catch((error) => {
    if (!(error instanceof SpeechFailure)) throw error;
    if (error.of === "voice") throw notFound("This voice");
    throw unavailable("The voice's sample cannot be had right now. Please try again in a moment.", 10);
  });
  return answerAudio(request, audio, contentType);
}

async function sampleOf(voice: string): Promise<SpokenSample> {
  if (voice.startsWith("builtin:")) return shelf.get(voice, () => synthesised(voice));
  const served = await accountVoices();
  const address = Array.isArray(served) ? served.find(({ id }) => id === voice)?.previewUrl : undefined;
  const vendor = voiceVendor();
  if (!vendor || !address) throw notFound("This voice");
  return shelf.get(address, () => vendor.preview(address));
}

async function synthesised(voice: string): Promise<SpokenSample> {
  const { audio } = await builtIn().speak({ voice, text: WORDS, speed: 1 });
  return { audio: Buffer.from(await new Response(audio).arrayBuffer()), contentType: "audio/wav" };
}
