// What a command of the operator is, and how it speaks: people get lines, scripts get JSON.
import type { Config } from "../config.ts";
import type { Context } from "../context.ts";
import { EDITION_IDS } from "../editions.ts";

export interface Command {
  /** As it is typed: `article publish`. */
  name: string;
  /** What stands after the name: `CODE [--at TIME]`. */
  usage: string;
  summary: string;
  /** Its flags with what they mean; a meaning that begins with `=` names the value: `=TEXT the headline`. */
  flags: Record<string, string>;
  /** Longer words for `--help`. */
  notes?: string;
  run(call: Call): Promise<number | undefined>;
}

/** For commands on rows of one edition: the context that they open is of it. */
export const EDITION_FLAG = { edition: `=ID ${EDITION_IDS.join(", ")}; fa unless told` };

export interface Call {
  config: Config;
  /** Opens the newsroom at the first use and closes it when the command ends. */
  open(): Promise<Context>;
  /** What was typed without a flag. */
  words: string[];
  flags: Record<string, string | boolean>;
  /** True with `--json`. */
  json: boolean;
  /** One result: as JSON with `--json`, otherwise as these lines. */
  tell(result: unknown, lines: string | string[]): void;
}
