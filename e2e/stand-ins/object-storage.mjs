/**
 * A stand-in for an S3-compatible object storage, on loopback: one bucket, path-style addresses, and Signature
 * Version 4 checked for real, so that a client which signs wrongly is refused as the real service would.
 */
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";

const sha256 = (data) => createHash("sha256").update(data).digest("hex");
const hmac = (key, text) => createHmac("sha256", key).update(text).digest();

/**
 * @param {{ accessKeyId: string, secretAccessKey: string, bucket: string, region: string }} settings
 */
export async function startObjectStorage({ accessKeyId, secretAccessKey, bucket, region }) {
  /** @type {Map<string, { data: Buffer, type: string | undefined, at: Date }>} */
  const objects = new Map();
  const stand = { url: "", objects, pageSize: 1000, close: async () => {} };

  const isSigned = (request, url, body) => {
    const header = request.headers.authorization ?? "";
    const parts =
      /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
        header,
      );
    if (!parts) return false;
    const [, id, day, where, names, signature] = parts;
    const payload = request.headers["x-amz-content-sha256"];
    if (id !== accessKeyId || where !== region) return false;
    if (payload !== "UNSIGNED-PAYLOAD" && payload !== sha256(body)) return false;
    const query = [...url.searchParams]
      .map(([k, v]) => [encodeURIComponent(k), encodeURIComponent(v)].join("="))
      .sort()
      .join("&");
    const headers = names
      .split(";")
      .map((name) => `${name}:${String(request.headers[name] ?? "").trim()}\n`)
      .join("");
    const canonical = [request.method, url.pathname, query, headers, names, payload].join("\n");
    const scope = `${day}/${where}/s3/aws4_request`;
    const text = ["AWS4-HMAC-SHA256", request.headers["x-amz-date"], scope, sha256(canonical)].join("\n");
    const key = hmac(hmac(hmac(hmac(`AWS4${secretAccessKey}`, day), where), "s3"), "aws4_request");
    return timingSafeEqual(Buffer.from(signature, "hex"), hmac(key, text));
  };

  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const url = new URL(request.url ?? "/", stand.url);
    const send = (status, text = "", type = "application/xml") =>
      response.writeHead(status, { "content-type": type }).end(text);
    if (!isSigned(request, url, body)) return send(403, "<Error><Code>SignatureDoesNotMatch</Code></Error>");
    const [, inBucket, ...rest] = url.pathname.split("/");
    if (inBucket !== bucket) return send(404, "<Error><Code>NoSuchBucket</Code></Error>");
    const key = rest.join("/");
    if (request.method === "GET" && !key) return send(200, list(url.searchParams));
    if (request.method === "PUT") {
      objects.set(key, { data: body, type: request.headers["content-type"], at: new Date() });
      return send(200);
    }
    if (request.method === "DELETE") {
      objects.delete(key);
      return send(204);
    }
    const found = objects.get(key);
    if (!found) return send(404, "<Error><Code>NoSuchKey</Code></Error>");
    response.writeHead(200, { "content-type": found.type ?? "binary/octet-stream" }).end(found.data);
  });

  const list = (query) => {
    const prefix = query.get("prefix") ?? "";
    const after = query.get("continuation-token") ?? "";
    const keys = [...objects.keys()].filter((key) => key.startsWith(prefix) && key > after).sort();
    const page = keys.slice(0, stand.pageSize);
    const entries = page.map(
      (key) =>
        `<Contents><Key>${key}</Key><LastModified>${objects.get(key)?.at.toISOString()}</LastModified></Contents>`,
    );
    const next =
      keys.length > page.length ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : "";
    return `<?xml version="1.0"?><ListBucketResult>${entries.join("")}${next}</ListBucketResult>`;
  };

  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = server.address();
  stand.url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  stand.close = () => new Promise((resolve) => server.close(() => resolve(undefined)));
  return stand;
}
