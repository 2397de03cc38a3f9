import "server-only";
import type { z } from "zod";
import { addAudit } from "@/db/audit";
import { setInstallationSetting } from "@/db/settings";
import { store } from "@/db/store";
import type { CurrentUser } from "@/lib/auth/session";
import { env } from "@/lib/env";
import { conflict, invalid } from "@/lib/errors";
import { discover } from "@/lib/ports/llm";
import { LOCAL_MODEL, localChoice, modelInfo } from "./model";
import type { ChooseModel } from "./schemas";
import type { ModelView } from "./view";

/** Which model answers and who chose it; for an administrator also the model servers found on this machine. */
export async function describeModel(user: CurrentUser): Promise<ModelView> {
  const current = await modelInfo();
  const source = setByEnvironment() ? "environment" : localChoice() ? "administrator" : "none";
  const local = user.role === "admin" ? await discover() : [];
  return {
    current,
    configured_by: source,
    local,
  };
}

/**
 * Makes a model server found on this machine the one that answers, or with null none. Only what was found can be
 * chosen: a client's own address would make the server call anything. @throws 400, 409 when the environment decides.
 */
export async function chooseModel(user: CurrentUser, choice: z.output<typeof ChooseModel>) {
  if (setByEnvironment())
    throw conflict("The model is set by OPENAI_BASE_URL or OPENAI_API_KEY; change it there.");
  if (choice.local_id === null) setInstallationSetting(store(), LOCAL_MODEL, null);
  else {
    const found = (await discover()).find(({ id }) => id === choice.local_id);
    if (!found?.models.includes(choice.model))
      throw invalid("This model was not found on this machine just now.");
    setInstallationSetting(
      store(),
      LOCAL_MODEL,
      JSON.stringify({ baseUrl: found.base_url, model: choice.model }),
    );
  }
  addAudit(store(), {
    actorId: user.id,
    action: "model.choose",
    targetKind: "model",
    detail: { model: choice.local_id === null ? null : choice.model },
  });
  return describeModel(user);
}

function setByEnvironment(): boolean {
  return Boolean(env().OPENAI_BASE_URL || env().OPENAI_API_KEY);
}
