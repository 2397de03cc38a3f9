import { desc, eq } from "drizzle-orm";
import { chatMessages } from "@/db/schema/chat";
import { Scope } from "@/db/scope";
import { openStore } from "@/db/store";
import { chooseContext } from "@/lib/chat/context";
import { history } from "@/lib/chat/history";
import { inTurn, timed } from "./figures.mjs";
import { LARGE, MIDDLE, PERSONA, SMALL } from "./fill.mjs";
import { recallCost } from "./recall/cost";
import { texts } from "./texts.mjs";

const ROUNDS = 400;
const WARM_UP = 50;
const PAGE = 50;
const QUESTIONS: string[] = texts(40, { seed: 3, least: 8, most: 20 });

/** Milliseconds by what was done, for a history of 1,000 messages and one of 100,000. */
export type Taken = Record<"small" | "large", number[]>;

/** Times the server's own code on a database, without the web around it. */
export async function measure(
  file: string,
): Promise<
  Record<"newest" | "middle" | "context", Taken> & { recall: Awaited<ReturnType<typeof recallCost>> }
> {
  const store = openStore(file);
  try {
    const bonds = {
      small: await bond(await Scope.open(store, SMALL.userId, PERSONA), SMALL.messages),
      large: await bond(await Scope.open(store, LARGE.userId, PERSONA), LARGE.messages),
    };
    const compare = async (work: (one: Bond, round: number) => Promise<unknown>) => {
      const measure = (kind: "small" | "large", round: number) => timed(() => work(bonds[kind], round));
      await inTurn(["small", "large"], WARM_UP, measure);
      return (await inTurn(["small", "large"], ROUNDS, measure)) as Taken;
    };
    const middle = await Scope.open(store, MIDDLE.userId, PERSONA);
    return {
      recall: await recallCost(middle, MIDDLE.messages),
      newest: await compare(({ scope }) => history(scope, { limit: PAGE })),
      middle: await compare(({ scope, middle }) => history(scope, { limit: PAGE, before: middle })),
      context: await compare(({ scope, question }, round) =>
        chooseContext(scope, { ...question, content: QUESTIONS[round % QUESTIONS.length] ?? "" }, SITUATION),
      ),
    };
  } finally {
    store.sqlite.close();
  }
}

const SITUATION = {
  userName: "Robin",
  mode: "companion" as const,
  contextTokens: 8_192,
  maxOutputTokens: 1_024,
};
type Bond = Awaited<ReturnType<typeof bond>>;

async function bond(scope: Scope, messages: number) {
  const [question] = await scope.list(chatMessages, {
    where: eq(chatMessages.role, "user"),
    orderBy: [desc(chatMessages.timestamp), desc(chatMessages.id)],
    limit: 1,
  });
  if (!question) throw new Error("an empty history");
  let middle = question.id;
  for (let back = 0; back < messages / 2; back += 200) {
    const page = await history(scope, { limit: 200, before: middle });
    middle = page.messages[0]?.id ?? middle;
  }
  return { scope, question, middle };
}
