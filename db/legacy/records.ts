/** What an import writes, as rows. */

export type LegacyLink = {
  sourceId: number;
  legacyId: number;
  userId: number | null;
  anchors: string | null;
  chatMessagesThrough: number;
  messagesThrough: number;
  memoriesThrough: number;
  preferencesThrough: number;
  isComplete: 0 | 1;
};
export type Through =
  | "chat_messages_through"
  | "messages_through"
  | "memories_through"
  | "preferences_through";
export type NewAccount = {
  name: string;
  email: string;
  passwordHash: string | null;
  role: "user" | "admin";
  isDisabled: boolean;
  createdAt: string;
};
export type NewPersona = {
  owner: number;
  name: string;
  displayName: string;
  description: string;
  picture: string | null;
  traits: string;
  style: string;
  greeting: string;
  voiceId: string | null;
  isActive: boolean;
  isArchive: boolean;
  externalId: string;
  sortOrder: number;
  createdAt: string;
};
export type NewMessage = {
  userId: number;
  personaId: number;
  memoryId: number | null;
  role: "user" | "assistant";
  content: string;
  timestamp: string;
  tokens: number;
  model: string | null;
  hasCrisisKeywords: 0 | 1;
  sentiment: string | null;
  externalId: string;
};
export type NewMemory = {
  userId: number;
  personaId: number;
  sessionId: string | null;
  startedAt: string;
  lastUpdated: string | null;
  summary: string | null;
  keyTopics: string | null;
  userMood: string | null;
  importantFacts: string | null;
  tokensUsed: number;
  externalId: string;
};
export type NewPreference = {
  userId: number;
  personaId: number;
  category: string;
  key: string;
  value: string | null;
  confidence: number;
  firstObserved: string;
  lastConfirmed: string;
  timesObserved: number;
};
export type NewVoice = {
  userId: number;
  personaId: number;
  file: string;
  contentType: string;
  bytes: number;
  durationMs: number;
  sampleSha256: string;
  consentedAt: string;
  consentVersion: string;
  tag: string;
};
export type StoredMessage = {
  id: number;
  role: string;
  content: string;
  timestamp: string;
  externalId: string;
};
