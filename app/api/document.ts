import "server-only";
import { openApiDocument } from "@/lib/openapi/document";
import type { OpenApiDocument } from "@/lib/openapi/shape";
import { routes } from "./routes";

let made: OpenApiDocument | undefined;

/** The API's description, made at its first use. */
export function apiDocument(): OpenApiDocument {
  made ??= openApiDocument(routes);
  return made;
}
