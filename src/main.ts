// The one way in: `start` runs the newsroom, every other word is a command of the operator.
import { join } from "node:path";
import { seedDemoAccounts } from "./cli/demo/demo-accounts.ts";
import { seedDemo } from "./cli/demo/seed-demo.ts";
import { operator } from "./cli/operator.ts";
import { runCommand } from "./cli/run-command.ts";
import { sayWayIn } from "./cli/way-in.ts";
import { atPort, PROJECT, readConfig } from "./config.ts";
import { AppError, ERRORS } from "./errors.ts";
import { openNewsroom } from "./open.ts";
import { FactClock } from "./platform/cache/fact-clock.ts";
import { alone } from "./platform/db/alone.ts";
import { LOCKS } from "./platform/db/locks.ts";
import { demandFreePort } from "./platform/http/free-port.ts";
import { isLoopback } from "./platform/http/loopback.ts";
import { standardLog } from "./platform/log.ts";
import { runProgram } from "./platform/run-program.ts";
import type { Served } from "./serve.ts";

const [command, ...words] = process.argv.slice(2);

try {
  if (command === "start" && !words.includes("--help")) await start(words);
  else process.exitCode = await runCommand(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  console.error(`dabir: ${error.message}`);
  process.exitCode = ERRORS[error.code].exit;
}

async function start(superfluous: string[]): Promise<void> {
  if (superfluous.length > 0) {
    throw new AppError(
      "BAD_INPUT",
      `start takes no words, not «${superfluous.join(" ")}»: settings come from .env`,
    );
  }
  // A wish to stop is heard from the first moment on, or a database would be left running.
  const stopping = signal();
  const wanted = readConfig();
  const config = atPort(wanted, await demandFreePort(wanted.host, wanted.port));
  if (config.databaseUrl === null) console.log(`database: our own PostgreSQL in ${config.dataFolder}`);
  const studio = runProgram(join(PROJECT, "scripts/build-studio.ts"));
  const facts = new FactClock();
  const [newsroom, { serve }] = await Promise.all([
    openNewsroom({
      config,
      actor: operator(),
      log: standardLog,
      onChanged: (changed) => facts.change(changed),
    }),
    // Commands of the operator need no site.
    import("./serve.ts"),
  ]);
  const { ctx, databaseUrl } = newsroom;
  let served: Served | undefined;
  const work = async (): Promise<void> => {
    const seeding = { url: databaseUrl, lock: LOCKS.seedingDemo };
    const onThisMachine = isLoopback(new URL(config.origin).hostname);
    if (config.demo) {
      await alone(seeding, async () => {
        await seedDemo(ctx, { say: console.log });
        if (onThisMachine) await seedDemoAccounts(ctx);
      });
    }
    const fault = await studio;
    if (fault !== null) console.error(`studio:  could not be built, the site runs without it: ${fault}`);
    served = await serve({ config, ctx, facts, databaseUrl });
    sayWhere(config.origin, await sayWayIn(ctx, { onThisMachine }));
  };
  try {
    await Promise.race([stopping, work()]);
    await stopping;
    console.log("stopping");
    await served?.close();
  } finally {
    await newsroom.close();
  }
  process.exit();
}

function sayWhere(origin: string, wayIn: string[]): void {
  console.log(`site:    ${origin}/fa/`);
  console.log(`studio:  ${origin}/studio/`);
  for (const line of wayIn) console.log(line);
  console.log(`feed:    ${origin}/fa/rss`);
  console.log("operate: ./dabir --help");
  console.log(`ready ${origin}`);
}

/** Resolves at the first wish to stop; the second one is not asked again. */
function signal(): Promise<void> {
  return new Promise((resolve) => {
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.once(name, () => {
        process.once(name, () => process.exit(1));
        resolve();
      });
    }
  });
}
