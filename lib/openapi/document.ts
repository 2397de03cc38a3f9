import "server-only";
import packageJson from "@/package.json";
import { groups } from "./groups";
import { describe } from "./operation";
import { METHODS, type Routes } from "./routes";
import { schemaWriter } from "./schemas";
import type { JsonSchema, OpenApiDocument, PathOperation } from "./shape";

const ABOUT = `Several AI personas, each with its own memory, voice and face, none knowing what was told to another.

Bodies and answers use snake_case; times are ISO 8601 in UTC; ids are integers that are never used twice. Every refusal has the same shape, \`Error\`. Unsafe methods need a same-origin request: \`Sec-Fetch-Site: same-origin\`, or an \`Origin\` with the server's own host.`;

/** The OpenAPI 3.1 document of the routes, made of what each declares to the door. */
export function openApiDocument(routes: Routes): OpenApiDocument {
  const schemas: Record<string, JsonSchema> = {};
  const write = schemaWriter(schemas);
  const paths = Object.entries(routes).map(([path, handlers]) => {
    const operations = METHODS.flatMap((method): [string, PathOperation][] => {
      const operation = handlers[method]?.operation;
      return operation ? [[method.toLowerCase(), describe(path, method, operation, write)]] : [];
    });
    return [path, Object.fromEntries(operations)];
  });
  return {
    openapi: "3.1.1",
    info: { title: "Ensemble", version: packageJson.version, description: ABOUT },
    servers: [{ url: "/" }],
    tags: groups,
    paths: Object.fromEntries(paths),
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))),
      securitySchemes: {
        session: {
          type: "apiKey",
          in: "cookie",
          name: "next-auth.session-token",
          description: "The session of somebody signed in; over https the name begins with `__Secure-`.",
        },
      },
    },
  };
}
