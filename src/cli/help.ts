// The words of `--help`, made from the commands themselves.
import type { Command } from "./command.ts";

export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  const lines = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`);
  return [
    "dabir COMMAND: operates the newsroom, whether its server runs or not",
    "",
    ...lines,
    "",
    "Every command has --help and --json. Settings come from the environment or from .env (see .env.example).",
    "Exit codes: 0 done, 1 setup, 2 wrong input, 3 not allowed, 4 not found, 5 conflict, 6 too often,",
    "7 database away, 8 done but for some records.",
  ].join("\n");
}

export function helpFor(command: Command, common: Record<string, string>): string {
  const flags = Object.entries({ ...command.flags, ...common }).map(([name, meaning]) => {
    const valued = /^=(\S+)\s*(.*)$/s.exec(meaning);
    return { flag: valued ? `--${name} ${valued[1]}` : `--${name}`, meaning: valued ? valued[2] : meaning };
  });
  const width = Math.max(...flags.map(({ flag }) => flag.length));
  return [
    `dabir ${command.name} ${command.usage}`.trim(),
    "",
    command.summary,
    ...(command.notes ? ["", command.notes] : []),
    "",
    ...flags.map(({ flag, meaning }) => `  ${flag.padEnd(width)}  ${meaning}`.trimEnd()),
  ].join("\n");
}
