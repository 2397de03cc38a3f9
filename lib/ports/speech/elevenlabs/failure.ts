import { SpeechFailure, type SpeechTrouble, type TroubleOf } from "../contract";

type Kind = [reason: SpeechTrouble, of: TroubleOf];

/** By the vendor's own code, which says more than the status. Both shapes of its errors carry one. */
const BY_CODE: Record<string, Kind> = {
  quota_exceeded: ["quota_exceeded", "provider"],
  paid_plan_required: ["paid_plan_required", "voice"],
  voice_not_found: ["voice_not_found", "voice"],
  voice_does_not_exist: ["voice_not_found", "voice"],
  max_character_limit_exceeded: ["text_too_long", "text"],
};

/**
 * What went wrong, in our own words. Takes whatever the SDK throws; what the vendor wrote is read to tell causes apart
 * and never passed on.
 */
export function speechFailure(error: unknown): SpeechFailure {
  if (error instanceof SpeechFailure) return error;
  const { statusCode, body, rawResponse } = (error ?? {}) as {
    statusCode?: number;
    body?: unknown;
    rawResponse?: { headers?: Headers };
  };
  if (statusCode === undefined) return withoutStatus(error);
  const [reason, of] = kindOf(statusCode, codeOf(body));
  return new SpeechFailure(reason, of, seconds(rawResponse?.headers?.get("retry-after")));
}

/**
 * The vendor's code in an error body: `detail.code`, in the old shape `detail.status`. In the new shape `status` is
 * there too, and means less. A list (of a 422) and a page of HTML have none.
 */
export function codeOf(body: unknown): string | undefined {
  const detail = (body as { detail?: unknown } | null | undefined)?.detail;
  if (typeof detail !== "object" || detail === null || Array.isArray(detail)) return undefined;
  const { code, status } = detail as { code?: unknown; status?: unknown };
  return [code, status].find((value) => typeof value === "string");
}

function kindOf(status: number, code: string | undefined): Kind {
  const known = code ? BY_CODE[code] : undefined;
  if (known) return known;
  if (status === 401) return ["invalid_key", "provider"];
  if (status === 402 || status === 403) return ["paid_plan_required", "voice"];
  if (status === 404) return ["voice_not_found", "voice"];
  if (status === 429) return ["rate_limited", "provider"];
  if (status === 408 || status === 504 || status === 524) return ["timeout", "provider"];
  if (status >= 500) return ["provider_error", "provider"];
  return ["refused", "text"];
}

function withoutStatus(error: unknown): SpeechFailure {
  const chain = causes(error);
  const says = (pattern: RegExp) =>
    chain.some(({ name = "", message = "", code = "" }) => pattern.test(`${name} ${message} ${code}`));
  // The SDK quotes its own word for it; what the abort was for stands in its cause, and is the caller's affair.
  if (says(/AbortError|user aborted/i)) return new SpeechFailure("aborted", "caller");
  if (says(/timeout|ETIMEDOUT/i)) return new SpeechFailure("timeout", "provider");
  if (says(/terminated|UND_ERR_SOCKET|ECONNRESET|EPIPE|other side closed/i))
    return new SpeechFailure("cut", "provider");
  if (says(/fetch failed|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH/i))
    return new SpeechFailure("unreachable", "provider");
  return new SpeechFailure("provider_error", "provider");
}

type Fault = { name?: string; message?: string; code?: string; cause?: unknown };

function causes(error: unknown): Fault[] {
  const chain: Fault[] = [];
  for (let next = error; next && typeof next === "object" && chain.length < 6; next = (next as Fault).cause)
    chain.push(next as Fault);
  return chain;
}

/** The header holds seconds or a date. */
function seconds(header: string | null | undefined): number | undefined {
  if (!header) return undefined;
  const told = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1_000;
  return Number.isFinite(told) && told > 0 ? Math.ceil(told) : undefined;
}
