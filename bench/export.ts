// The whole site as plain files, by the operator's command, its start included.
import { join } from "node:path";
import { importArticles } from "../src/newsroom/articles/import-articles.ts";
import { articleOf } from "./articles.ts";
import { runProgram } from "./processes.ts";
import type { Room } from "./room.ts";
import { environment } from "./servers.ts";
import { type Figure, whole } from "./table.ts";

const ARTICLES = 12_000;
const FIRST = 3_000_001;
const BATCH = 500;

export async function exporting({ folder, dataFolder, ctx }: Room): Promise<Figure[]> {
  const newest = ctx.now();
  // What earlier benches left is as good.
  const { held } = await ctx.db
    .selectFrom("article")
    .select((select) => select.fn.countAll<number>().as("held"))
    .executeTakeFirstOrThrow();
  for (let at = Number(held); at < ARTICLES; at += BATCH) {
    const arrivals = Array.from({ length: BATCH }, (_, index) =>
      articleOf(FIRST + at + index, { newest, origin: "bench" }),
    );
    await importArticles(ctx, { arrivals, section: null, undatedAt: newest });
  }
  const words = ["src/main.ts", "export", "--static", join(folder, "static"), "--json"];
  const start = performance.now();
  const report = JSON.parse(await runProgram({ words, env: environment(dataFolder) }));
  const seconds = (performance.now() - start) / 1000;
  return [
    { what: `static export of ${whole(report.articles)} articles, seconds`, measured: whole(seconds) },
    { what: "files of it a second", measured: whole(report.files / seconds) },
  ];
}
