import "server-only";
import { AwsClient } from "aws4fetch";
import { unavailable } from "@/lib/errors";
import type { FileStore } from "./contract";
import { checkKey } from "./key";

export type S3Settings = {
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
};

const TIMEOUT_MS = 20_000;

/** Files in a bucket of any S3-compatible storage, addressed by path (`endpoint/bucket/key`). */
export function s3Files({ endpoint, bucket, region, accessKeyId, secretAccessKey }: S3Settings): FileStore {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: "s3", retries: 2 });
  const base = `${endpoint.replace(/\/$/, "")}/${encodeURIComponent(bucket)}`;
  const call = async (address: string, init: RequestInit = {}) => {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const answer = await client.fetch(address, { ...init, signal }).catch(() => null);
    if (!answer || (!answer.ok && answer.status !== 404))
      throw unavailable("The file storage does not answer. Please try again in a moment.", 10);
    return answer;
  };
  return {
    name: "s3",
    async put(key, data, contentType) {
      const body = new Uint8Array(data);
      const answer = await call(`${base}/${checkKey(key)}`, {
        method: "PUT",
        body,
        headers: { "content-type": contentType },
      });
      if (!answer.ok) throw unavailable("The file storage has no such bucket.", 60);
    },
    async get(key) {
      const answer = await call(`${base}/${checkKey(key)}`);
      return answer.ok ? Buffer.from(await answer.arrayBuffer()) : null;
    },
    async remove(key) {
      await call(`${base}/${checkKey(key)}`, { method: "DELETE" });
    },
    async *list(folder) {
      let next: string | undefined;
      do {
        const query = new URLSearchParams({
          "list-type": "2",
          prefix: `${folder}/`,
          ...(next && { "continuation-token": next }),
        });
        const xml = await (await call(`${base}?${query}`)).text();
        for (const [, entry = ""] of xml.matchAll(/<Contents>([\s\S]*?)<\/Contents>/g))
          yield { key: tag(entry, "Key"), modifiedAt: new Date(tag(entry, "LastModified")) };
        next = tag(xml, "NextContinuationToken") || undefined;
      } while (next);
    },
  };
}

/** A tag's text. Keys need no entities: they hold letters, digits, dashes and slashes only. */
const tag = (xml: string, name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? "";
