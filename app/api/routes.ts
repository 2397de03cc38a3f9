import { authOperations } from "@/lib/auth/operations";
import type { Routes } from "@/lib/openapi/routes";
import * as accountExport from "./account/export/route";
import * as password from "./account/password/route";
import * as account from "./account/route";
import * as session from "./account/sessions/[session_id]/route";
import * as sessions from "./account/sessions/route";
import * as signOutEverywhere from "./account/sign-out-everywhere/route";
import * as audit from "./admin/audit/route";
import * as legacyPreview from "./admin/legacy-import/preview/route";
import * as legacyReport from "./admin/legacy-import/report/route";
import * as legacyImport from "./admin/legacy-import/route";
import * as legacyStart from "./admin/legacy-import/start/route";
import * as systemPersona from "./admin/personas/[id]/route";
import * as systemPersonas from "./admin/personas/route";
import * as user from "./admin/users/[id]/route";
import * as users from "./admin/users/route";
import * as signUp from "./auth/sign-up/route";
import * as health from "./health/route";
import * as isolationReport from "./isolation-report/route";
import * as model from "./model/route";
import * as openapi from "./openapi.json/route";
import * as adopt from "./personas/[id]/adopt/route";
import * as avatar from "./personas/[id]/avatar/[file]/route";
import * as conversations from "./personas/[id]/conversations/route";
import * as personaExport from "./personas/[id]/export/route";
import * as holdings from "./personas/[id]/holdings/route";
import * as importing from "./personas/[id]/import/route";
import * as memory from "./personas/[id]/memories/[memory_id]/route";
import * as memories from "./personas/[id]/memories/route";
import * as context from "./personas/[id]/messages/[message_id]/context/route";
import * as message from "./personas/[id]/messages/[message_id]/route";
import * as messages from "./personas/[id]/messages/route";
import * as span from "./personas/[id]/messages/span/route";
import * as stop from "./personas/[id]/messages/stop/route";
import * as stream from "./personas/[id]/messages/stream/route";
import * as preference from "./personas/[id]/preferences/[preference_id]/route";
import * as recall from "./personas/[id]/recall/route";
import * as persona from "./personas/[id]/route";
import * as speech from "./personas/[id]/speech/route";
import * as voiceClone from "./personas/[id]/voice/clone/route";
import * as voice from "./personas/[id]/voice/route";
import * as voiceSample from "./personas/[id]/voice/sample/route";
import * as voiceUpload from "./personas/[id]/voice/upload/route";
import * as available from "./personas/available/route";
import * as create from "./personas/create/route";
import * as switching from "./personas/switch/route";
import * as voicePreview from "./personas/voice-presets/[voice_id]/preview/route";
import * as voicePresets from "./personas/voice-presets/route";
import * as settings from "./settings/route";
import * as speechToText from "./speech-to-text/route";

/** Every address of the API, in the order the reference shows them. A new route.ts goes in here. */
export const routes: Routes = {
  "/api/personas/{id}/messages": messages,
  "/api/personas/{id}/messages/stream": stream,
  "/api/personas/{id}/messages/stop": stop,
  "/api/personas/{id}/messages/span": span,
  "/api/personas/{id}/messages/{message_id}/context": context,
  "/api/personas/{id}/messages/{message_id}": message,
  "/api/personas/{id}/memories": memories,
  "/api/personas/{id}/memories/{memory_id}": memory,
  "/api/personas/{id}/preferences/{preference_id}": preference,
  "/api/personas/{id}/conversations": conversations,
  "/api/personas/{id}/recall": recall,
  "/api/personas/{id}/import": importing,
  "/api/personas/available": available,
  "/api/personas/create": create,
  "/api/personas/switch": switching,
  "/api/personas/voice-presets": voicePresets,
  "/api/personas/voice-presets/{voice_id}/preview": voicePreview,
  "/api/personas/{id}": persona,
  "/api/personas/{id}/adopt": adopt,
  "/api/personas/{id}/avatar/{file}": avatar,
  "/api/personas/{id}/holdings": holdings,
  "/api/personas/{id}/export": personaExport,
  "/api/personas/{id}/speech": speech,
  "/api/personas/{id}/voice": voice,
  "/api/personas/{id}/voice/upload": voiceUpload,
  "/api/personas/{id}/voice/clone": voiceClone,
  "/api/personas/{id}/voice/sample": voiceSample,
  "/api/speech-to-text": speechToText,
  "/api/auth/sign-up": signUp,
  ...authOperations,
  "/api/settings": settings,
  "/api/account": account,
  "/api/account/password": password,
  "/api/account/sessions": sessions,
  "/api/account/sessions/{session_id}": session,
  "/api/account/sign-out-everywhere": signOutEverywhere,
  "/api/account/export": accountExport,
  "/api/admin/personas": systemPersonas,
  "/api/admin/personas/{id}": systemPersona,
  "/api/admin/users": users,
  "/api/admin/users/{id}": user,
  "/api/admin/audit": audit,
  "/api/admin/legacy-import": legacyImport,
  "/api/admin/legacy-import/preview": legacyPreview,
  "/api/admin/legacy-import/start": legacyStart,
  "/api/admin/legacy-import/report": legacyReport,
  "/api/isolation-report": isolationReport,
  "/api/model": model,
  "/api/health": health,
  "/api/openapi.json": openapi,
};
