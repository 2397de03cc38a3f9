import "server-only";
import type { AccountVoice } from "../contract";
import type { connect } from "./client";
import { TAG_LABEL } from "./clone";
import { speechFailure } from "./failure";

const PAGE = 100;
/** More than any plan has; ends a list whose next page is always another. */
const PAGES = 50;
const TIMEOUT_SECONDS = 20;

/** All voices of the account, page by page; each once. @throws SpeechFailure */
export async function accountVoices(client: ReturnType<typeof connect>): Promise<AccountVoice[]> {
  const voices = new Map<string, AccountVoice>();
  let nextPageToken: string | undefined;
  try {
    const vendor = await client();
    for (let page = 0; page < PAGES; page += 1) {
      const got = await vendor.voices.search(
        { pageSize: PAGE, ...(nextPageToken && { nextPageToken }) },
        { maxRetries: 0, timeoutInSeconds: TIMEOUT_SECONDS },
      );
      for (const { voiceId, name, description, labels, category, previewUrl } of got.voices)
        voices.set(voiceId, {
          id: voiceId,
          name: name || voiceId,
          description: description || Object.values(labels ?? {}).join(", "),
          category: category ?? null,
          previewUrl: previewUrl ?? null,
          tag: labels?.[TAG_LABEL] ?? null,
        });
      nextPageToken = got.nextPageToken;
      // The total is a count of another moment: only these two say whether there is more.
      if (!got.hasMore || !nextPageToken) break;
    }
    return [...voices.values()];
  } catch (error) {
    throw speechFailure(error);
  }
}
