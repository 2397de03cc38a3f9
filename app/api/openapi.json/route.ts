import { z } from "zod";
import { publicRoute } from "@/lib/door";
import { openApiDocument } from "@/lib/openapi/document";
import { routes } from "../routes";

const OpenApi = z
  .looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) })
  .meta({ id: "OpenApi", description: "This document." });

export const GET = publicRoute(
  { about: "This API as an OpenAPI 3.1 document.", answers: { 200: OpenApi } },
  () => openApiDocument(routes),
);
