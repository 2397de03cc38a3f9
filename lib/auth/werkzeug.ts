import "server-only";
import { pbkdf2, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

/** Costs beyond these are refused: a hash is a row somebody brought, and must not be able to stall the server. */
const MOST = { N: 2 ** 17, r: 16, p: 4, iterations: 1_000_000 };
const DIGESTS = ["sha1", "sha256", "sha512"];

type Method =
  | { kind: "scrypt"; N: number; r: number; p: number }
  | { kind: "pbkdf2"; digest: string; iterations: number };
type Parsed = { method: Method; salt: string; key: Buffer };

const pbkdf2Of = promisify(pbkdf2);

/** Whether a stored hash is one of Werkzeug's (the Python version's) that this server will verify. */
export const isWerkzeug = (stored: string): boolean => parsed(stored) !== null;

/**
 * Whether a password fits a hash of Werkzeug's: `scrypt:N:r:p$salt$hex` or `pbkdf2:digest:iterations$salt$hex`, the
 * salt used as text. Any other hash, and one that is too costly, fits nothing.
 */
export async function verifyWerkzeug(stored: string, password: string): Promise<boolean> {
  const hash = parsed(stored);
  if (!hash) return false;
  const { method, salt, key } = hash;
  const made =
    method.kind === "scrypt"
      ? await scryptOf(password, salt, key.length, method)
      : await pbkdf2Of(password, salt, method.iterations, key.length, method.digest);
  return timingSafeEqual(made, key);
}

function scryptOf(
  password: string,
  salt: string,
  length: number,
  { N, r, p }: { N: number; r: number; p: number },
) {
  return new Promise<Buffer>((resolve, reject) =>
    // Node's own bound, 32 MiB, is what Werkzeug's usual parameters need exactly, and not enough.
    scrypt(password, salt, length, { N, r, p, maxmem: 132 * N * r * p }, (error, made) =>
      error ? reject(error) : resolve(made),
    ),
  );
}

function parsed(stored: string): Parsed | null {
  const [, name = "", salt = "", hex = ""] =
    /^([^$]{1,64})\$([^$]{1,64})\$([0-9a-f]{32,256})$/.exec(stored) ?? [];
  const method = methodOf(name);
  return method && hex.length % 2 === 0 ? { method, salt, key: Buffer.from(hex, "hex") } : null;
}

function methodOf(name: string): Method | null {
  const [kind, ...given] = name.split(":");
  if (kind === "scrypt") {
    const [N = 0, r = 0, p = 0] = given.length === 0 ? [32_768, 8, 1] : given.map(Number);
    const isPower = Number.isInteger(Math.log2(N)) && N > 1 && N <= MOST.N;
    return isPower && within(r, MOST.r) && within(p, MOST.p) ? { kind, N, r, p } : null;
  }
  if (kind === "pbkdf2") {
    const digest = given[0] ?? "sha256";
    const iterations = Number(given[1] ?? (digest === "sha256" ? 260_000 : 0));
    return DIGESTS.includes(digest) && within(iterations, MOST.iterations)
      ? { kind, digest, iterations }
      : null;
  }
  return null;
}

const within = (value: number, most: number) => Number.isInteger(value) && value > 0 && value <= most;
