// Loaded with --import into every program the scripts start: when the script that started it is gone, even by
// `kill -9`, the program ends too instead of holding the port or writing into a folder nobody watches.
if (process.env.ENSEMBLE_LEASH === String(process.ppid) && process.channel) {
  process.channel.unref();
  process.once("disconnect", () => {
    process.kill(process.pid, "SIGTERM");
    setTimeout(
      () => process.kill(process.platform === "win32" ? process.pid : -process.pid, "SIGKILL"),
      10_000,
    ).unref();
  });
}
