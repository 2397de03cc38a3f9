/**
 * A stand-in for an OpenID Connect provider, on loopback: discovery, authorize (everybody agrees at once), token with
 * a signed ID token, keys and userinfo. In a test: `const provider = await startOidc()`; who signs in is
 * `provider.visitor`, which a test sets before it sends a browser there.
 */
import { createHash, createSign, generateKeyPairSync, randomUUID } from "node:crypto";
import { createServer } from "node:http";

/**
 * @typedef {object} Visitor
 * @property {string} sub
 * @property {string} [email]
 * @property {boolean} [email_verified]
 * @property {string} [name]
 *
 * @typedef {object} OidcStandIn
 * @property {string} issuer
 * @property {string} clientId
 * @property {string} clientSecret
 * @property {Visitor} visitor who signs in next
 * @property {"id_token" | "userinfo"} claimsIn where the visitor's claims stand; `sub` is in both
 * @property {boolean} refuses whether the visitor says no
 * @property {"wrong-key" | "wrong-nonce" | "wrong-audience" | "expired" | "wrong-userinfo" | null} fault of the next answer
 * @property {() => Promise<void>} close
 */

const KEY_ID = "stand-in";
/** @param {object | string | Buffer} value */
const base64url = (value) =>
  Buffer.from(typeof value === "string" || Buffer.isBuffer(value) ? value : JSON.stringify(value)).toString(
    "base64url",
  );
const keyPair = () => generateKeyPairSync("rsa", { modulusLength: 2048 });

/** @returns {Promise<OidcStandIn>} */
export async function startOidc() {
  const { publicKey, privateKey } = keyPair();
  /** @type {Map<string, { nonce: string | null, challenge: string | null, redirect: string, visitor: Visitor }>} */
  const codes = new Map();
  /** @type {Map<string, Visitor>} */
  const tokens = new Map();

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", provider.issuer);
    const form = new URLSearchParams(request.method === "POST" ? await text(request) : "");
    /** @param {unknown} body @param {number} [status] */
    const json = (body, status = 200) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    switch (url.pathname) {
      case "/.well-known/openid-configuration":
        return json(discovery(provider.issuer));
      case "/jwks":
        return json({
          keys: [{ ...publicKey.export({ format: "jwk" }), kid: KEY_ID, alg: "RS256", use: "sig" }],
        });
      case "/authorize": {
        const back = new URL(url.searchParams.get("redirect_uri") ?? "");
        back.searchParams.set("state", url.searchParams.get("state") ?? "");
        if (provider.refuses) back.searchParams.set("error", "access_denied");
        else back.searchParams.set("code", agree(url.searchParams));
        return response.writeHead(302, { location: back.href }).end();
      }
      case "/token": {
        const granted = redeem(form, request.headers.authorization);
        return granted ? json(granted) : json({ error: "invalid_grant" }, 400);
      }
      case "/userinfo": {
        const visitor = tokens.get((request.headers.authorization ?? "").replace("Bearer ", ""));
        const sub = provider.fault === "wrong-userinfo" ? "somebody-else" : visitor?.sub;
        return visitor ? json({ ...visitor, sub }) : json({ error: "invalid_token" }, 401);
      }
      default:
        return json({ error: "not_found" }, 404);
    }
  });

  /** @param {URLSearchParams} asked */
  function agree(asked) {
    const code = randomUUID();
    codes.set(code, {
      nonce: asked.get("nonce"),
      challenge: asked.get("code_challenge"),
      redirect: asked.get("redirect_uri") ?? "",
      visitor: provider.visitor,
    });
    return code;
  }

  /** A code is good once, for the client it was made for, with the verifier of its challenge. @param {URLSearchParams} form @param {string | undefined} authorization */
  function redeem(form, authorization) {
    const code = codes.get(form.get("code") ?? "");
    codes.delete(form.get("code") ?? "");
    const [id, secret] = Buffer.from((authorization ?? "").replace("Basic ", ""), "base64")
      .toString()
      .split(":");
    const verifier = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    const isClient = id === provider.clientId && secret === provider.clientSecret;
    if (!code || !isClient || code.redirect !== form.get("redirect_uri")) return null;
    if (code.challenge && code.challenge !== verifier) return null;
    const access_token = randomUUID();
    tokens.set(access_token, code.visitor);
    return { access_token, token_type: "Bearer", expires_in: 300, id_token: idToken(code) };
  }

  /** @param {{ nonce: string | null, visitor: Visitor }} code */
  function idToken({ nonce, visitor }) {
    const { fault } = provider;
    const at = Math.floor(Date.now() / 1000) - (fault === "expired" ? 86_400 : 0);
    const claims = {
      iss: provider.issuer,
      aud: fault === "wrong-audience" ? "somebody-else" : provider.clientId,
      iat: at,
      exp: at + 300,
      nonce: fault === "wrong-nonce" ? "guessed" : nonce,
      ...(provider.claimsIn === "id_token" ? visitor : { sub: visitor.sub }),
    };
    const head = `${base64url({ alg: "RS256", kid: KEY_ID, typ: "JWT" })}.${base64url(claims)}`;
    const key = fault === "wrong-key" ? keyPair().privateKey : privateKey;
    return `${head}.${base64url(createSign("RSA-SHA256").update(head).sign(key))}`;
  }

  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(null)));
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  /** @type {OidcStandIn} */
  const provider = {
    issuer: `http://127.0.0.1:${address.port}`,
    clientId: "ensemble",
    clientSecret: "stand-in-client-secret",
    visitor: { sub: "nobody" },
    claimsIn: "id_token",
    refuses: false,
    fault: null,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return provider;
}

/** @param {string} issuer */
const discovery = (issuer) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  userinfo_endpoint: `${issuer}/userinfo`,
  jwks_uri: `${issuer}/jwks`,
  response_types_supported: ["code"],
  subject_types_supported: ["public"],
  id_token_signing_alg_values_supported: ["RS256"],
  code_challenge_methods_supported: ["S256"],
  scopes_supported: ["openid", "email", "profile"],
});

/** @param {import("node:http").IncomingMessage} request */
async function text(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
