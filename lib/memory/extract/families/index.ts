import type { Rule } from "../draft";
import { character } from "./character";
import { habits, skills } from "./doing";
import { events } from "./events";
import { health } from "./health";
import { homes } from "./home";
import { ages, names, traits } from "./identity";
import { family, people } from "./people";
import { pets } from "./pets";
import { plans } from "./plans";
import { studies } from "./study";
import { diets, tastes } from "./tastes";
import { things } from "./things";
import { beliefs, fears, goals } from "./wishes";
import { work } from "./work";

/** Every rule, the surer ones first: the first that answers settles a clause. */
export const RULES: readonly Rule[] = [
  ...names,
  ...ages,
  ...pets,
  ...family,
  ...people,
  ...homes,
  ...health,
  ...diets,
  ...work,
  ...skills,
  ...studies,
  ...beliefs,
  ...fears,
  ...traits,
  ...events,
  ...plans,
  ...things,
  ...tastes,
  ...goals,
  ...habits,
  ...character,
];
