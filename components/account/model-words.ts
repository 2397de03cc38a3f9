/** GET /api/model. */
export type ModelState = {
  current: { provider: string; name: string; is_builtin: boolean };
  configured_by: "environment" | "administrator" | "none";
  local: LocalServer[];
};

export type LocalServer = {
  id: string;
  kind: "ollama" | "lmstudio" | "llamacpp";
  name: string;
  base_url: string;
  models: string[];
};

/** The model by name, and in one sentence who gets to see what is written. */
export function modelWords({ current }: ModelState): { name: string; who: string } {
  if (current.is_builtin)
    return {
      name: "Built-in companion",
      who: "Replies are scripted and simple. Nothing you write leaves this machine.",
    };
  const name = current.name === "default" ? "The server's own model" : current.name;
  if (current.provider === "local")
    return { name, who: "Runs on this machine. Nothing you write leaves it." };
  if (current.provider === "openai")
    return {
      name,
      who: "Runs at OpenAI, which sees the part of a conversation that is needed for each reply.",
    };
  return {
    name,
    who: "Runs on the server this installation is set to, which sees the part of a conversation that is needed for each reply.",
  };
}
