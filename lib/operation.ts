import type { z } from "zod";
import type { BudgetName } from "./ports/limiter";

/** Who may call: anyone, a signed-in user, a user who may have the persona `{id}` of the path, an administrator. */
export type Access = "anyone" | "user" | "persona" | "admin";

/** An answer that is not plain JSON: its body by media type, and its own headers with a sentence each. */
export type Media = {
  about: string;
  content: Record<string, z.ZodType | "text" | "binary">;
  headers?: Record<string, string>;
};

/**
 * What is answered, by status: the schema of the JSON, another body, or, for a refusal of the verb's own, a sentence
 * that says when. Refusals that every route of its kind can answer need no mention.
 */
export type Answers = Record<number, z.ZodType | Media | string>;

/** Done, without a body; goes with 204. */
export const nothing: Media = { about: "Done. There is no body.", content: {} };

/** What a route declares. The door checks requests by it, and the OpenAPI document is made of it. */
export type Spec<P, Q, B, A> = {
  /** One sentence for developers: what the call does. */
  about: string;
  params?: P;
  query?: Q;
  /** A JSON body; also a multipart form when `files` names the files it may bring, with a sentence each. */
  body?: B;
  files?: Record<string, string>;
  /** The files of a multipart form that the verb reads itself, as they come, with a sentence each. */
  stream?: Record<string, string>;
  /** In bytes; 1 MB unless told. */
  maxBody?: number;
  /** Which of the user's budgets a call uses, where it is not the usual one. */
  budget?: BudgetName;
  answers: A;
};

/** What a verb may give back for its route's answers: the data of a schema, nothing, or a whole response. */
// biome-ignore lint/suspicious/noConfusingVoidType: a verb that gives nothing back is typed so
export type Told<A> = Response | { [S in keyof A]: Data<A[S]> | (S extends 204 ? void : never) }[keyof A];

type Data<A> = A extends z.ZodType
  ? z.output<A>
  : A extends { content: { "application/json": infer Json extends z.ZodType } }
    ? z.output<Json>
    : never;

/** A route's declaration as a whole, for whoever describes it. */
export type Operation = Spec<z.ZodType, z.ZodType, z.ZodType, Answers> & {
  access: Access;
  /** The media types of the body, where they are not the door's. */
  mediaTypes?: string[];
};
