import assert from "node:assert/strict";
import { test } from "node:test";
import { comparable } from "./clean-text.ts";
import { blockText } from "./document-ends.ts";
import { ARTICLES, LAYOUTS, type PageParts, RUN, SPELLINGS } from "./saved-page.fixture.ts";
import { readSavedPageText } from "./saved-page-text.ts";

for (const [layout, print] of Object.entries(LAYOUTS)) {
  for (const [spelling, spell] of Object.entries(SPELLINGS)) {
    test(`finds the whole article in «${layout}», ${spelling}`, () => {
      for (const parts of ARTICLES) check(spell(print(parts)), parts);
    });
  }
}

function check(page: string, parts: PageParts): void {
  const reading = readSavedPageText(page);
  assert.ok(!("fault" in reading), `${"fault" in reading ? reading.fault : ""}\n${page}`);
  const { arrival } = reading;
  const told = {
    headline: arrival.headline,
    lead: arrival.lead ?? "",
    body: arrival.body.content.map(blockText).join("\n"),
  };
  const wanted = { headline: parts.headline, lead: parts.lead, body: parts.paragraphs.join("\n") };
  for (const part of ["headline", "lead", "body"] as const) {
    assert.equal(comparable(told[part]), comparable(wanted[part]), `${part} of\n${page}`);
  }
  assert.equal(arrival.body.content.length, parts.paragraphs.length);
  assert.equal(arrival.code, parts.code);
  assert.equal(arrival.publishedAt?.toISOString(), new Date(parts.at).toISOString(), page);
  for (const other of RUN) assert.ok(!comparable(told.body).includes(comparable(other)));
  const kicker = comparable(parts.kicker ?? "");
  const printed = page.split("\n").some((line) => comparable(line) === kicker);
  assert.equal(comparable(arrival.kicker ?? ""), printed ? kicker : "", page);
  const source = parts.source ?? parts.house;
  assert.equal(comparable(arrival.source?.name ?? ""), comparable(source ?? ""), page);
}
