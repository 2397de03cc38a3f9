"use client";

import { useSampleProblem } from "./sample";

/** Under a sample: why it is not heard. Nothing, as a rule. */
export function SampleProblem({ url }: { url: string }) {
  const problem = useSampleProblem(url);
  return problem ? (
    <p role="status" className="text-14 text-danger text-pretty">
      {problem}
    </p>
  ) : null;
}
