// Finds the command that was typed, reads its flags, runs it, and turns errors into one line and an exit code.
import { parseArgs } from "node:util";
import { z } from "zod";
import { readConfig, VERSION } from "../config.ts";
import { EDITION_IDS, EDITIONS, type Edition, type EditionId, PERSIAN_EDITION } from "../editions.ts";
import { AppError, ERRORS } from "../errors.ts";
import { type OpenNewsroom, openNewsroom } from "../open.ts";
import { isDatabaseAway } from "../platform/db/database.ts";
import { standardLog } from "../platform/log.ts";
import type { Call, Command } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { helpFor, overview } from "./help.ts";
import { inputFault } from "./input-faults.ts";
import { operator } from "./operator.ts";

const COMMON = { json: "results as JSON, one value", help: "this text" };

/** The exit code. */
export async function runCommand(typed: string[]): Promise<number> {
  const command = findCommand(typed);
  if (!command) return explain(typed);
  const rest = typed.slice(command.name.split(" ").length);
  let opened: OpenNewsroom | undefined;
  const wantsJson = rest.includes("--json");
  try {
    const { values, positionals } = readFlags(command, rest);
    if (values.help) {
      console.log(helpFor(command, COMMON));
      return 0;
    }
    const config = readConfig();
    const call: Call = {
      config,
      words: positionals,
      flags: values,
      json: values.json === true,
      open: async () => {
        const edition = editionOf(command, values);
        opened ??= await openNewsroom({ config, actor: operator(), log: standardLog });
        return { ...opened.ctx, edition };
      },
      tell: (result, lines) => {
        if (values.json) console.log(JSON.stringify(result));
        else for (const line of [lines].flat()) console.log(line);
      },
    };
    return (await command.run(call)) ?? 0;
  } catch (error) {
    return sayError(error, { json: wantsJson, command });
  } finally {
    await opened?.close();
  }
}

/** Of a command with EDITION_FLAG the one that was named. @throws AppError BAD_INPUT */
function editionOf(command: Command, flags: Call["flags"]): Edition {
  const told = flags.edition;
  if (!command.flags.edition || told === undefined) return PERSIAN_EDITION;
  if ((EDITION_IDS as readonly unknown[]).includes(told)) return EDITIONS[told as EditionId];
  throw new AppError("BAD_INPUT", `there is no edition «${told}»: use one of ${EDITION_IDS.join(", ")}`);
}

function findCommand(typed: string[]): Command | undefined {
  const byLength = COMMANDS.toSorted((a, b) => b.name.length - a.name.length);
  return byLength.find((command) => command.name.split(" ").every((word, index) => typed[index] === word));
}

function readFlags(command: Command, rest: string[]) {
  const flags = Object.entries({ ...command.flags, ...COMMON });
  const options = Object.fromEntries(
    flags.map(([name, meaning]) => [name, { type: meaning.startsWith("=") ? "string" : "boolean" } as const]),
  );
  try {
    return parseArgs({ args: rest, options, allowPositionals: true }) as {
      values: Record<string, string | boolean>;
      positionals: string[];
    };
  } catch (cause) {
    throw new AppError(
      "BAD_INPUT",
      `${(cause as Error).message.split(".")[0]}: see \`dabir ${command.name} --help\``,
    );
  }
}

/** Help was asked for, or what was typed is no command. */
function explain(typed: string[]): number {
  const asked = typed.filter((word) => !word.startsWith("-"));
  const group = COMMANDS.filter((command) => asked.length > 0 && command.name.startsWith(`${asked[0]} `));
  if (typed.includes("--version")) {
    console.log(VERSION);
    return 0;
  }
  const unknown = typed.find((word) => word.startsWith("-") && !["--help", "--json"].includes(word));
  if (unknown) {
    console.error(`dabir: there is no flag ${unknown} here: see \`dabir --help\``);
    return ERRORS.BAD_INPUT.exit;
  }
  if (asked.length === 0 || asked[0] === "help" || (group.length > 0 && asked.length === 1)) {
    console.log(overview(group.length > 0 ? group : COMMANDS));
    return 0;
  }
  console.error(`dabir: there is no command «${asked.join(" ")}»: see \`dabir --help\``);
  return ERRORS.BAD_INPUT.exit;
}

function sayError(error: unknown, { json, command }: { json: boolean; command: Command }): number {
  const known = asAppError(error, command);
  if (json)
    console.log(JSON.stringify({ error: { code: known.code, message: known.message, ...known.params } }));
  console.error(`dabir: ${known.message}`);
  if (known.code === "INTERNAL") console.error(known.cause);
  return ERRORS[known.code].exit;
}

function asAppError(error: unknown, command: Command): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof z.ZodError) return inputFault(error, command.name);
  if (isDatabaseAway(error)) {
    return new AppError("UNAVAILABLE", "the database went away before the end: run the command again", {
      cause: error,
    });
  }
  return new AppError("INTERNAL", "Dabir failed at this; nothing of it was done. What it says of itself:", {
    cause: error,
  });
}
