// npm run bench: what is promised about speed, measured on this machine in some minutes. Ratios within one run mean
// something anywhere, other figures only where nothing else runs. Words choose: `npm run bench -- hot weight`;
// `--profile=FOLDER` leaves a processor profile of the measured server there, `--articles=1000000` asks a search of so
// many articles.
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { desk } from "./desk.ts";
import { exporting } from "./export.ts";
import { hot } from "./hot.ts";
import { importing } from "./import.ts";
import { stopAll } from "./processes.ts";
import { type Room, withRoom } from "./room.ts";
import { search } from "./search.ts";
import { streams } from "./streams.ts";
import { type Figure, tableOf } from "./table.ts";
import { uncached } from "./uncached.ts";
import { visible } from "./visible.ts";
import { weight } from "./weight.ts";

/** In this order: the later ones find a newsroom filled by the earlier ones. */
const BENCHES: Record<string, (room: Room) => Promise<Figure[]>> = {
  weight,
  hot,
  import: importing,
  uncached,
  visible,
  streams,
  export: exporting,
  search: (room) => search(room, { articles: articlesAsked() }),
  desk,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { profile: { type: "string" }, articles: { type: "string" } },
});
const unknown = positionals.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`there is no bench ${unknown.join(", ")}: choose from ${Object.keys(BENCHES).join(", ")}`);
  process.exit(2);
}
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  // Without its servers the running bench fails, and cleans up on its way out.
  process.once(signal, () => void stopAll());
}

function articlesAsked(): number | undefined {
  return values.articles === undefined ? undefined : Number(values.articles);
}

const chosen = Object.keys(BENCHES).filter((name) => positionals.length === 0 || positionals.includes(name));
const flags = values.profile === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${values.profile}`];
const figures: Figure[] = [];
const start = performance.now();
try {
  await withRoom(flags, async (room) => {
    for (const name of chosen) {
      const from = performance.now();
      figures.push(...(await (BENCHES[name] as (room: Room) => Promise<Figure[]>)(room)));
      console.log(`${name}: ${((performance.now() - from) / 1000).toFixed(0)} s`);
    }
  });
} finally {
  // What was measured before a failure is worth seeing.
  console.log(`\n${tableOf(figures)}\n`);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`took ${seconds} s; load of the machine at the end: ${(loadavg()[0] as number).toFixed(1)}`);
}
