/** The nouns of the API, in the order the reference shows them; a path belongs to the first that fits. */
const GROUPS: { name: string; description: string; paths: RegExp }[] = [
  {
    name: "Chat",
    description: "What a user and a persona say to each other. Every answer holds that and nothing else.",
    paths: /^\/api\/personas\/\{id\}\/(messages|conversations|import)/,
  },
  {
    name: "Memory",
    description: "What a persona knows of a user, and only this persona of only this user.",
    paths: /^\/api\/personas\/\{id\}\/(memories|preferences|recall)/,
  },
  {
    name: "Voice",
    description: "How a persona sounds, and what it hears.",
    paths: /^\/api\/(personas\/(\{id\}\/(speech|voice)|voice-presets)|speech-to-text)/,
  },
  {
    name: "Personas",
    description: "The system's personas and one's own.",
    paths: /^\/api\/personas/,
  },
  {
    name: "Accounts",
    description: "Signing up, in and out, and what belongs to an account.",
    paths: /^\/api\/(auth|account|settings|isolation-report)/,
  },
  {
    name: "Administration",
    description: "For administrators; to everybody else these do not exist.",
    paths: /^\/api\/admin/,
  },
];
const REST = { name: "Server", description: "About the server itself." };

/** The noun a path is about. */
export const groupOf = (path: string) => (GROUPS.find(({ paths }) => paths.test(path)) ?? REST).name;

/** Every noun with a sentence, in order. */
export const groups = [...GROUPS, REST].map(({ name, description }) => ({ name, description }));
