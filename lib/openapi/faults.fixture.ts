import { Ajv2020 } from "ajv/dist/2020.js";
import { METHODS } from "./routes";
import type { OpenApiDocument, PathOperation } from "./shape";

const FORMATS = ["date-time", "uuid", "email", "binary"];
const at = (...keys: string[]) =>
  `document#/${keys.map((key) => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/")}`;

/** What makes a document no OpenAPI 3.1 document, or a careless one; empty when all is well. */
export function faultsOf(document: OpenApiDocument): string[] {
  const faults: string[] = [];
  const must = (holds: unknown, fault: string) => void (holds || faults.push(fault));
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  for (const format of FORMATS) ajv.addFormat(format, true);
  // Its schemas are compiled where they stand, so that references inside the document hold.
  ajv.addVocabulary(Object.keys(document));
  ajv.addSchema(document, "document");
  const compiles = (...keys: string[]) => {
    try {
      must(ajv.getSchema(at(...keys)), `${keys.join(" ")}: no schema`);
    } catch (error) {
      faults.push(`${keys.join(" ")}: ${(error as Error).message}`);
    }
  };

  must(/^3\.1\.\d+$/.test(document.openapi), "the version is not 3.1");
  must(document.info.title && document.info.version, "there is no title or version");
  for (const name of Object.keys(document.components.schemas)) {
    must(/^[A-Za-z0-9._-]+$/.test(name), `${name}: not a name`);
    must(JSON.stringify(document).includes(`"#/components/schemas/${name}"`), `${name}: never referred to`);
    compiles("components", "schemas", name);
  }
  const ids = new Set<string>();
  for (const [path, operations] of Object.entries(document.paths)) {
    must(path.startsWith("/") && !path.endsWith("/"), `${path}: not a path`);
    must(Object.keys(operations).length > 0, `${path}: without operations`);
    for (const [method, operation] of Object.entries(operations)) {
      const where = `${method} ${path}`;
      must(
        METHODS.some((one) => one.toLowerCase() === method),
        `${where}: not a method`,
      );
      must(!ids.has(operation.operationId), `${where}: its operationId is another's`);
      ids.add(operation.operationId);
      for (const fault of operationFaults(document, path, method, operation))
        faults.push(`${where}: ${fault}`);
      for (const keys of schemasOf(operation)) compiles("paths", path, method, ...keys);
    }
  }
  return faults;
}

function operationFaults(
  document: OpenApiDocument,
  path: string,
  method: string,
  { summary, tags, security, parameters = [], requestBody, responses }: PathOperation,
): string[] {
  const faults: string[] = [];
  const must = (holds: unknown, fault: string) => void (holds || faults.push(fault));
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  const described = parameters.filter((one) => one.in === "path");
  must(/^[A-Z].*[.]$/s.test(summary), "its summary is no sentence");
  must(
    tags.every((tag) => document.tags.some(({ name }) => name === tag)),
    "its tag is unknown",
  );
  must(
    security.flatMap(Object.keys).every((name) => name in document.components.securitySchemes),
    "its security is unknown",
  );
  must(
    JSON.stringify(described.map(({ name }) => name).sort()) === JSON.stringify(named),
    "its path's parameters are others",
  );
  must(
    described.every(({ required }) => required),
    "a parameter of its path is not required",
  );
  must(
    new Set(parameters.map((one) => `${one.in} ${one.name}`)).size === parameters.length,
    "a parameter stands twice",
  );
  must(
    parameters.every(({ description }) => description),
    "a parameter without a sentence",
  );
  must(!(requestBody && method === "get"), "a body with GET");
  must(!requestBody || Object.keys(requestBody.content).length > 0, "a body of no media type");
  const statuses = Object.keys(responses);
  must(
    statuses.every((status) => /^[2345]\d\d$/.test(status)),
    "an answer of no status",
  );
  must(
    statuses.some((status) => status.startsWith("2")),
    "nothing that succeeds",
  );
  must(
    Object.values(responses).every(({ description }) => description),
    "an answer without a sentence",
  );
  return faults;
}

/** Where the schemas of an operation stand. */
function schemasOf({ parameters = [], requestBody, responses }: PathOperation): string[][] {
  const bodies = Object.entries(responses).flatMap(([status, { content = {} }]) =>
    Object.entries(content)
      .filter(([, { schema }]) => schema)
      .map(([type]) => ["responses", status, "content", type, "schema"]),
  );
  return [
    ...parameters.map((_, index) => ["parameters", String(index), "schema"]),
    ...Object.keys(requestBody?.content ?? {}).map((type) => ["requestBody", "content", type, "schema"]),
    ...bodies,
  ];
}
