// Rebuilds and restarts the server on every change.
import { type ChildProcess, spawn } from "node:child_process";
import { watch } from "node:fs";

let server: ChildProcess | undefined;
let pause: NodeJS.Timeout | undefined;
let building = false;
let changedMeanwhile = false;

function restart(): void {
  if (building) {
    changedMeanwhile = true;
    return;
  }
  building = true;
  spawn(process.execPath, ["tools/build.ts"], { stdio: "inherit" }).on("exit", (code) => {
    building = false;
    if (changedMeanwhile) {
      changedMeanwhile = false;
      restart();
    } else if (code === 0) replaceServer();
  });
}

/** The next server starts when the old one has let go of the port. */
function replaceServer(): void {
  const start = () => {
    server = spawn(process.execPath, ["--enable-source-maps", "dist/server.js"], { stdio: "inherit" });
  };
  if (!server || server.exitCode !== null || server.signalCode !== null) return start();
  server.once("exit", start);
  server.kill();
}

watch("src", { recursive: true }, () => {
  clearTimeout(pause);
  pause = setTimeout(restart, 50);
});
restart();
