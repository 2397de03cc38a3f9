import type { Rule } from "../../draft";
import { bothers } from "./bothers";
import { others } from "./others";
import { own } from "./own";
import { stages } from "./stages";

/** What the rules of a kind do not know, said less surely: any plain statement that is more than a passing state. */
export const general: Rule[] = [...stages, ...bothers, ...others, ...own];
