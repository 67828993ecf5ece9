import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle, buildComment } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import type { Context, StaffActor } from "../../context.ts";
import type { Role } from "../accounts/roles.ts";
import { listNotices } from "../notices/list-notices.ts";
import { createSection } from "../sections/sections.ts";
import { FLOOD } from "./tell-of-flood.ts";

const { ctx } = await testNewsroom();
const sport = await createSection(ctx, { name: "ورزش" });
const ball = await createSection(ctx, { name: "فوتبال", parent: "ورزش" });
const city = await createSection(ctx, { name: "شهر" });

async function colleague(role: Role, sectionIds: number[] = []): Promise<Context> {
  const name = `${role}-${sectionIds.join("-")}`;
  const { id } = await ctx.db
    .insertInto("account")
    .values({ name, email: `${name}@news.example`, role, section_ids: sectionIds })
    .returning("id")
    .executeTakeFirstOrThrow();
  const actor: StaffActor = { kind: "account", id, name, role, sectionIds };
  return { ...ctx, actor };
}

const moderator = await colleague("moderator");
const ofSport = await colleague("desk-editor", [sport.id]);
const ofCity = await colleague("desk-editor", [city.id]);
const reporter = await colleague("reporter");

test("comments that pour in are told once to those who moderate there", async () => {
  const { code } = await buildArticle(ctx, { section: "فوتبال", headline: "پایان بازی" });
  assert.equal(ball.parentId, sport.id);
  const pour = async (from: number, to: number) => {
    for (let index = from; index < to; index += 1) {
      await buildComment(ctx, { code, text: `نظر ${index}`, pending: true });
    }
  };
  await pour(0, FLOOD - 1);
  assert.equal((await listNotices(moderator, {})).unread, 0);
  await pour(FLOOD - 1, FLOOD + 5);
  for (const told of [moderator, ofSport]) {
    const { notices } = await listNotices(told, {});
    assert.deepEqual(
      notices.map(({ kind, subject, by, detail }) => [kind, subject, by, detail.headline]),
      [["comment.flood", `article:${code}`, null, "پایان بازی"]],
    );
  }
  for (const other of [ofCity, reporter]) assert.equal((await listNotices(other, {})).unread, 0);
});

test("as many comments over a longer time are no flood", async () => {
  const { code } = await buildArticle(ctx, { section: "شهر" });
  for (let index = 0; index < FLOOD; index += 1) {
    const id = await buildComment(ctx, { code, text: `نظر ${index}`, pending: true });
    const at = new Date(Date.now() - (FLOOD - index) * 60_000);
    await ctx.db.updateTable("comment").set({ created_at: at }).where("id", "=", id).execute();
  }
  assert.equal((await listNotices(ofCity, {})).unread, 0);
});
