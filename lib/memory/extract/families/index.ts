import type { Rule } from "../draft";
import { ages } from "./ages";
import { allergyRules } from "./allergies";
import { beliefs, fears } from "./beliefs";
import { changes } from "./changes";
import { character } from "./character";
import { couples } from "./couples";
import { daily } from "./daily";
import { denials } from "./denials";
import { diets } from "./diets";
import { events } from "./events";
import { family } from "./family";
import { fans } from "./fans";
import { general } from "./general";
import { goals } from "./goals";
import { habits } from "./habits";
import { homes } from "./home";
import { illness } from "./illness";
import { intentions } from "./intentions";
import { jobsChanged } from "./jobs-changed";
import { medicine } from "./medicine";
import { names } from "./names";
import { people } from "./people";
import { pets } from "./pets";
import { plain } from "./plain";
import { plans } from "./plans";
import { skills } from "./skills";
import { studies } from "./study";
import { tastes } from "./tastes";
import { things } from "./things";
import { traits } from "./traits";
import { work } from "./work";

/** Every rule, the surer ones first: the first that answers settles a clause. */
export const RULES: readonly Rule[] = [
  ...names,
  ...denials,
  ...changes,
  ...plain,
  ...daily,
  ...ages,
  ...pets,
  ...family,
  ...couples,
  ...people,
  ...homes,
  ...allergyRules,
  ...illness,
  ...medicine,
  ...diets,
  ...jobsChanged,
  ...work,
  ...skills,
  ...studies,
  ...beliefs,
  ...fears,
  ...traits,
  ...events,
  ...plans,
  ...intentions,
  ...things,
  ...tastes,
  ...fans,
  ...goals,
  ...habits,
  ...character,
  ...general,
];
