/** Runs once when the server starts, before it answers anything. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  try {
    const { startUp } = await import("./lib/start-up");
    startUp();
  } catch (error) {
    // Next would go on and answer every request with an error.
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  }
}
