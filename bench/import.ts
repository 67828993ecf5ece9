// An archive of JSON Lines through the operator's command, its start included.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { articleOf, lineOf } from "./articles.ts";
import { runProgram } from "./processes.ts";
import type { Room } from "./room.ts";
import { environment } from "./servers.ts";
import { type Figure, whole } from "./table.ts";

const RECORDS = 2000;

const FIRST = 1_000_001;

export async function importing({ folder, dataFolder, ctx }: Room): Promise<Figure[]> {
  const file = join(folder, "archive.jsonl");
  const newest = ctx.now();
  const lines = Array.from({ length: RECORDS }, (_, index) =>
    lineOf(articleOf(FIRST + index, { newest, origin: "bench" })),
  );
  writeFileSync(file, `${lines.join("\n")}\n`);
  const start = performance.now();
  const words = ["src/main.ts", "import", file, "--json"];
  const report = JSON.parse(await runProgram({ words, env: environment(dataFolder) }));
  const seconds = (performance.now() - start) / 1000;
  if (report.created !== RECORDS) throw new Error(`${report.created} of ${RECORDS} records were taken in`);
  return [
    { what: `import of ${whole(RECORDS)} JSON Lines, records a second`, measured: whole(RECORDS / seconds) },
  ];
}
