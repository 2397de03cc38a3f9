/** How the vendor refuses: by mode, the status, the body (JSON, or a page of HTML) and further headers. */

const current = (code, message, type = "error") => ({
  detail: { type, code, message, status: `legacy_${code}`, request_id: "req_secret_1", param: null },
});
const old = (status, message) => ({ detail: { status, message } });

/** @type {Record<string, { status: number, body: unknown, headers?: Record<string, string> }>} */
export const REFUSALS = {
  401: { status: 401, body: current("invalid_api_key", "secret: the key xi-secret is not valid") },
  "401old": { status: 401, body: old("invalid_api_key", "secret: invalid key") },
  "401quota": { status: 401, body: old("quota_exceeded", "secret: 12 credits left, 40 needed") },
  402: { status: 402, body: current("paid_plan_required", "secret: library voices need a plan") },
  "403creator": { status: 403, body: old("only_for_creator+", "secret: mp3 192 needs Creator") },
  404: { status: 404, body: current("voice_not_found", "secret: no such voice") },
  "400voice": { status: 400, body: old("voice_not_found", "secret: no such voice") },
  "400long": { status: 400, body: current("max_character_limit_exceeded", "secret: too long") },
  "400limit": { status: 400, body: current("voice_limit_reached", "secret: 10 of 10 voices") },
  "403clone": { status: 403, body: old("can_not_use_instant_voice_cloning", "secret: plan") },
  422: {
    status: 422,
    body: { detail: [{ loc: ["body", "text"], msg: "secret: field required", type: "missing" }] },
  },
  429: { status: 429, body: current("system_busy", "secret: busy"), headers: { "retry-after": "7" } },
  "429plain": { status: 429, body: old("too_many_concurrent_requests", "secret: 5 of 4") },
  500: { status: 500, body: { detail: "secret: Traceback main.py" } },
  "502html": { status: 502, body: "<html><body>secret nginx 10.0.0.1</body></html>" },
};
