import "server-only";
import { createHmac, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "@/lib/env";

let held: string | undefined;

/** The installation's secret: NEXTAUTH_SECRET, else one generated once and kept in DATA_DIR with mode 0600. */
export function secret(): string {
  held ??= env().NEXTAUTH_SECRET ?? kept();
  return held;
}

function kept(): string {
  const file = join(/* turbopackIgnore: true */ env().dataDir, "secret");
  try {
    mkdirSync(env().dataDir, { recursive: true });
    writeFileSync(file, randomBytes(32).toString("base64"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const text = readFileSync(file, "utf8").trim();
  if (text.length < 32)
    throw new Error(`The secret in ${file} is damaged. Remove the file to have a new one made.`);
  return text;
}

/** A name for something private (an address) that cannot be read back. */
export function pseudonym(text: string): string {
  return createHmac("sha256", secret()).update(text).digest("base64url").slice(0, 32);
}
