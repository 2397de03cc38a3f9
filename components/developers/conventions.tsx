import type { ReactNode } from "react";
import { CodeBlock } from "@/components/ui/code-block";
import type { AnswerWords } from "@/lib/openapi/reference";
import { Answers } from "./answers";
import { Coded } from "./coded";

const ERROR = `{
  "error": {
    "code": "invalid",
    "message": "The name cannot be empty.",
    "issues": [{ "path": "name", "message": "The name cannot be empty." }]
  }
}`;

const signIn = (origin: string) => `TOKEN=$(curl -s -c cookies.txt ${origin}/api/auth/csrf | cut -d '"' -f 4)

curl ${origin}/api/auth/callback/credentials \\
  -b cookies.txt -c cookies.txt \\
  --data-urlencode "csrfToken=$TOKEN" \\
  --data-urlencode "email=robin@example.test" \\
  --data-urlencode "password=correct horse battery staple" \\
  -d json=true

curl -b cookies.txt ${origin}/api/personas/available`;

/** What holds for every call. */
export function Conventions({
  origin,
  usual,
  budgets,
}: {
  origin: string;
  usual: AnswerWords[];
  budgets: string[];
}) {
  return (
    <div className="flex flex-col gap-8">
      <Convention id="sessions" title="Sessions">
        <p>
          <Coded>
            A session is a cookie. Sign in once and keep it in a file; every example below reads it from
            there.
          </Coded>
        </p>
        <CodeBlock text={signIn(origin)} language="curl" />
      </Convention>
      <Convention id="same-origin" title="Same origin">
        <p>
          <Coded>
            Whatever changes something has to come from here: send `Origin` with this server's own address, as
            the examples do. Browsers send `Sec-Fetch-Site` by themselves.
          </Coded>
        </p>
      </Convention>
      <Convention id="errors" title="Errors">
        <p>
          <Coded>
            Every refusal has this shape: `code` for programs, `message` for people, and `issues` where single
            fields are wrong.
          </Coded>
        </p>
        <CodeBlock text={ERROR} language="json" />
        <p>These come from most calls; what a call has of its own stands with it.</p>
        <Answers answers={usual} />
      </Convention>
      <Convention id="budgets" title="Budgets">
        <p>
          <Coded>{`Each user has ${inWords(budgets)}. Past that a call is answered with 429, and \`Retry-After\` says how many seconds to wait.`}</Coded>
        </p>
      </Convention>
      <Convention id="replies" title="Replies">
        <p>
          <Coded>
            A reply comes as server-sent events, one JSON part a line: `start`, then `text-delta` again and
            again, `finish`, and `[DONE]`. Who would rather wait sends `Accept: application/json`. A reply
            outlives its caller: join it again, or read the history later.
          </Coded>
        </p>
      </Convention>
    </div>
  );
}

function Convention({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} className="flex scroll-mt-20 flex-col gap-3 [&>p]:max-w-2xl [&>p]:text-pretty">
      <h3 className="text-16">{title}</h3>
      {children}
    </section>
  );
}

const inWords = (list: string[]) => `${list.slice(0, -1).join(", ")} and ${list.at(-1)}`;
