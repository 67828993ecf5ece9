// npm run dev: the newsroom, started again whenever a file of it changes.
import { spawn } from "node:child_process";
import { PROJECT } from "../src/config.ts";

const watched = ["src", "packages", "locales", "migrations"].flatMap((place) => ["--watch-path", place]);
const server = spawn(
  process.execPath,
  ["--disable-warning=ExperimentalWarning", ...watched, "src/main.ts", "start"],
  {
    cwd: PROJECT,
    stdio: "inherit",
  },
);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal));
server.on("close", (code) => process.exit(code ?? 0));
