import "server-only";
import { join } from "node:path";
import { env } from "@/lib/env";
import type { FileStore } from "./contract";
import { diskFiles } from "./disk";
import { s3Files } from "./s3";

let chosen: FileStore | undefined;

/** Where files are kept: an S3-compatible bucket when FILES_S3_BUCKET is set, else a folder in DATA_DIR. */
export function files(): FileStore {
  chosen ??= remote() ?? diskFiles(() => join(/* turbopackIgnore: true */ env().dataDir, "files"));
  return chosen;
}

function remote(): FileStore | null {
  const {
    FILES_S3_ENDPOINT,
    FILES_S3_BUCKET,
    FILES_S3_REGION,
    FILES_S3_ACCESS_KEY_ID,
    FILES_S3_SECRET_ACCESS_KEY,
  } = env();
  if (!FILES_S3_BUCKET) return null;
  if (!FILES_S3_ENDPOINT || !FILES_S3_ACCESS_KEY_ID || !FILES_S3_SECRET_ACCESS_KEY)
    throw new Error(
      "FILES_S3_BUCKET also needs FILES_S3_ENDPOINT, FILES_S3_ACCESS_KEY_ID and FILES_S3_SECRET_ACCESS_KEY.",
    );
  return s3Files({
    endpoint: FILES_S3_ENDPOINT,
    bucket: FILES_S3_BUCKET,
    region: FILES_S3_REGION ?? "us-east-1",
    accessKeyId: FILES_S3_ACCESS_KEY_ID,
    secretAccessKey: FILES_S3_SECRET_ACCESS_KEY,
  });
}
