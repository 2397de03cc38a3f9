/** A fault with a cause a person can act on. Its message is one sentence; `output` is what a failed tool printed. */
export class Problem extends Error {
  constructor(message, output = "") {
    super(message);
    this.name = "Problem";
    this.output = output;
  }
}

/** Prints what went wrong and ends the process with code 1. A Problem shows no stack; anything else is a fault of ours. */
export function giveUp(error) {
  if (error instanceof Problem) {
    if (error.output) process.stderr.write(`\n${error.output.trimEnd()}\n`);
    process.stderr.write(`\n${error.message}\n`);
  } else {
    process.stderr.write(`\n${error?.stack ?? error}\n`);
  }
  process.exit(1);
}
