// node measure.mjs ROUNDS FOLDER name=command …: whole processes in FOLDER, in turn and back again (needs GNU time).
// Prints processor seconds, wall seconds and the peak of memory, and the median of the ratios to the first, pair by pair.
import { spawnSync } from "node:child_process";

const [, , rounds, folder, ...rest] = process.argv;
const commands = rest.map((text) => { const at = text.indexOf("="); return { name: text.slice(0, at), command: text.slice(at + 1), runs: [] }; });
const median = (numbers) => { const sorted = [...numbers].sort((a, b) => a - b); return sorted[sorted.length >> 1]; };

for (let round = 0; round < Number(rounds); round++)
  for (const one of round % 2 === 0 ? commands : [...commands].reverse()) {
    const run = spawnSync("/usr/bin/time", ["-q", "-f", "@%U %S %e %M", "sh", "-c", `${one.command} >/dev/null 2>&1`], { cwd: folder, encoding: "utf8" });
    const [user, system, wall, peak] = /@(.*)/.exec(run.stderr)[1].split(" ").map(Number);
    one.runs.push({ cpu: user + system, wall, peak: peak / 1024 });
  }
for (const { name, runs } of commands) {
  const of = (key) => median(runs.map((run) => run[key])).toFixed(2);
  const ratio = (key) => median(runs.map((run, i) => run[key] / commands[0].runs[i][key])).toFixed(3);
  console.log(`${name.padEnd(12)} cpu ${of("cpu")} s, wall ${of("wall")} s, peak ${Math.max(...runs.map((run) => run.peak)).toFixed(0)} MB; cpu ${ratio("cpu")}x, wall ${ratio("wall")}x of ${commands[0].name}`);
}
