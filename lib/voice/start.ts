import "server-only";
import { fault, log } from "@/lib/log";
import { voiceVendor } from "@/lib/ports/speech";
import { accountVoices } from "./account-voices";
import { settlePending } from "./clone";
import { forgetVoices } from "./forget";

/** At start: what an earlier process left to be removed or half made is seen to, and the provider made ready. */
export async function startVoices(): Promise<void> {
  try {
    void forgetVoices();
    await voiceVendor()?.ready();
    await settlePending();
    await accountVoices();
  } catch (error) {
    log.warn(fault(error), "the voices could not be made ready");
  }
}
