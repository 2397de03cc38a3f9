import { z } from "zod";
import { publicRoute } from "@/lib/door";
import { apiDocument } from "../document";

const OpenApi = z
  .looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) })
  .meta({ id: "OpenApi", description: "This document." });

export const GET = publicRoute(
  { about: "This API as an OpenAPI 3.1 document.", answers: { 200: OpenApi } },
  () => apiDocument(),
);
