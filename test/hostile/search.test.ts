// Whatever is typed into the search gets a page.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { dataFolder, operate, type Server, startDabir } from "../faults/dabir.ts";
import { HOSTILE_SEARCHES } from "./hostile-searches.ts";

let server: Server;
const settings = { DABIR_DATA: dataFolder() };

before(async () => {
  await operate(["article", "create", "--code", "11", "--headline", "خبر شهر", "--publish"], settings);
  server = await startDabir(settings);
});

for (const form of ["/fa/search", "/lite/fa/search", "/fa/search/rss", "/fa/search/suggest"]) {
  test(`each of ${HOSTILE_SEARCHES.length} hostile searches gets an answer: ${form}`, async () => {
    for (const query of HOSTILE_SEARCHES) {
      const answer = await fetch(`${server.origin}${form}?${query}`);
      const body = await answer.text();
      assert.ok(answer.status === 200, `${answer.status} for ${query.slice(0, 80)}`);
      if (!form.endsWith("suggest")) assert.ok(!body.includes("<script>alert"), query.slice(0, 80));
    }
  });
}
