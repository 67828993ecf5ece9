// Readers by the dozen, from a process of their own (load-process.ts).
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "./processes.ts";

export interface LoadOrder {
  origin: string;
  connections: number;
  /** Value of Accept-Encoding. */
  encoding: string;
  /** Asked for in turn. */
  paths: string[];
  /** Begins anew after the last path; else each is asked for once. */
  again: boolean;
  /** Nothing is asked for after so long. */
  seconds: number;
}

export interface LoadResult {
  answers: number;
  /** Answers of another status than 200, and connections that broke. */
  faults: number;
  seconds: number;
  /** Milliseconds from asking to the last byte. */
  p50: number;
  p99: number;
  most: number;
}

export async function load(folder: string, order: LoadOrder): Promise<LoadResult> {
  const file = join(folder, "load-order.json");
  writeFileSync(file, JSON.stringify(order));
  const result: LoadResult = JSON.parse(await runProgram({ words: ["bench/load-process.ts", file] }));
  rmSync(file);
  if (result.faults > 0) throw new Error(`${result.faults} of ${result.answers} answers were faulty`);
  return result;
}
