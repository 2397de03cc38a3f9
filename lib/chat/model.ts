import "server-only";
import { findInstallationSetting } from "@/db/settings";
import { store } from "@/db/store";
import { type ChatModel, chatModel, type LocalChoice } from "@/lib/ports/llm";

export const LOCAL_MODEL = "local_model";

/** The model that answers now. */
export function currentModel(): ChatModel {
  return chatModel(localChoice());
}

/** The local server an administrator chose, if any. */
export function localChoice(): LocalChoice | null {
  const stored = findInstallationSetting(store(), LOCAL_MODEL);
  return stored ? (JSON.parse(stored) as LocalChoice) : null;
}

/** Which model answers, for people to see. */
export async function modelInfo(): Promise<{ provider: string; name: string; is_builtin: boolean }> {
  const { provider, name, isBuiltin } = currentModel();
  return { provider, name, is_builtin: isBuiltin };
}
