/** Who speaks, by the words the Python version used. Any other role, `system` among them, is nobody's. */
const ROLES = { user: "user", assistant: "assistant", bot: "assistant" };

/**
 * @param {unknown} role
 * @returns {"user" | "assistant" | null}
 */
export const legacyRole = (role) =>
  typeof role === "string" && Object.hasOwn(ROLES, role.trim().toLowerCase())
    ? ROLES[role.trim().toLowerCase()]
    : null;
