import { isAbsolute, join, resolve } from "node:path";
import { z } from "zod";

/** An empty variable counts as not set, as in most shells' compose files. */
const text = z.preprocess((value) => (value === "" ? undefined : value), z.string().trim().optional());
const seconds = (fallback: number) =>
  z.preprocess((value) => (value === "" ? undefined : value), z.coerce.number().positive().default(fallback));
const count = (fallback: number) =>
  z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.coerce.number().int().positive().default(fallback),
  );

const Environment = z.object({
  NODE_ENV: z.string().default("development"),
  DATA_DIR: text,
  DATABASE_URL: text,
  MIGRATIONS_DIR: text,
  NEXTAUTH_URL: text,
  NEXTAUTH_SECRET: text,
  TRUST_PROXY: text,
  SIGN_UP: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.enum(["open", "closed"]).default("open"),
  ),
  OPENAI_BASE_URL: text,
  OPENAI_API_KEY: text,
  OPENAI_MODEL: text,
  OPENAI_CONTEXT_TOKENS: count(8_192),
  OPENAI_MAX_TOKENS: count(1_024),
  REPLY_FIRST_TOKEN_SECONDS: seconds(60),
  REPLY_IDLE_SECONDS: seconds(30),
  REPLY_TOTAL_SECONDS: seconds(600),
  // Here an empty variable means something: look nowhere.
  LOCAL_MODEL_URLS: z.string().trim().optional(),
  EMBEDDINGS: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.enum(["on", "off"]).default("on"),
  ),
  EMBEDDINGS_BASE_URL: text,
  EMBEDDINGS_API_KEY: text,
  EMBEDDINGS_MODEL: text,
  MEMORY_MODEL: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.enum(["on", "off"]).default("on"),
  ),
  ELEVENLABS_API_KEY: text,
  ELEVENLABS_BASE_URL: text,
  ELEVENLABS_MODEL: text,
  SPEECH_FIRST_BYTE_SECONDS: seconds(10),
  SPEECH_IDLE_SECONDS: seconds(10),
  VOICE_CACHE_MB: count(200),
  GITHUB_ID: text,
  GITHUB_SECRET: text,
  GOOGLE_ID: text,
  GOOGLE_SECRET: text,
  OIDC_ISSUER: text,
  OIDC_ID: text,
  OIDC_SECRET: text,
  OIDC_NAME: text,
  FILES_S3_ENDPOINT: text,
  FILES_S3_BUCKET: text,
  FILES_S3_REGION: text,
  FILES_S3_ACCESS_KEY_ID: text,
  FILES_S3_SECRET_ACCESS_KEY: text,
  LOG_LEVEL: text,
});

function read() {
  const parsed = Environment.safeParse(process.env);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The environment is not usable. ${problems.join("; ")}`);
  }
  const raw = parsed.data;
  const dataDir = resolve(/* turbopackIgnore: true */ process.cwd(), raw.DATA_DIR ?? "./data");
  return {
    ...raw,
    dataDir,
    databaseFile: databaseFile(raw.DATABASE_URL, dataDir),
    migrationsDir: raw.MIGRATIONS_DIR ?? join(/* turbopackIgnore: true */ process.cwd(), "db/migrations"),
    production: raw.NODE_ENV === "production",
    trustProxy: raw.TRUST_PROXY === "1",
  };
}

/** `file:relative` is relative to the working directory; `:memory:` and other schemes are refused in words. */
function databaseFile(url: string | undefined, dataDir: string): string {
  if (!url) return join(dataDir, "app.db");
  if (!url.startsWith("file:"))
    throw new Error(
      `DATABASE_URL must start with "file:" (embedded SQLite); "${url.split(":")[0]}:" is not built in.`,
    );
  const path = decodeURIComponent(url.slice("file:".length).replace(/^\/\/(?=\/)/, ""));
  return isAbsolute(path) ? path : resolve(/* turbopackIgnore: true */ process.cwd(), path);
}

let parsed: ReturnType<typeof read> | undefined;

/** The environment, parsed once. Throws one sentence when a variable cannot be used. */
export function env() {
  parsed ??= read();
  return parsed;
}
