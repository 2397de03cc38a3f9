import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { inProject } from "./project.mjs";
import { isStamped, writeStamp } from "./stamp.mjs";

/** What the browser needs of each package to tell speech from silence; the rest, over 100 MB, stays where it is. */
const FILES = {
  "onnxruntime-web": ["dist/ort.wasm.bundle.min.mjs", "dist/ort-wasm-simd-threaded.wasm"],
  "@ricky0123/vad-web": ["dist/silero_vad_v5.onnx", "dist/vad.worklet.bundle.min.js"],
};

const versionOf = (name) =>
  JSON.parse(readFileSync(inProject("node_modules", ...name.split("/"), "package.json"), "utf8")).version;

/** Puts the detector's files beside its worker in `public`, where they are new. Git does not keep them: they are 16 MB. */
export function voiceActivity() {
  const folder = inProject("public", "voice-activity", "lib");
  const stamp = join(folder, ".stamp");
  const versions = Object.keys(FILES).map((name) => `${name} ${versionOf(name)}`);
  if (isStamped(stamp, versions.join(", ")) && existsSync(join(folder, "silero_vad_v5.onnx"))) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, files] of Object.entries(FILES))
    for (const file of files)
      cpSync(inProject("node_modules", ...name.split("/"), file), join(folder, file.split("/").at(-1)));
  writeStamp(stamp, versions.join(", "));
}
