import assert from "node:assert/strict";
import { test } from "node:test";
import { testNewsroom } from "../../../test/newsroom.ts";
import { asStaff, staffActor } from "../../../test/staff.ts";
import type { StaffActor } from "../../context.ts";
import { createSection } from "../sections/sections.ts";
import { shellView } from "../settings/shell.ts";
import { changeAccount } from "./change-account.ts";
import { createAccount } from "./create-account.ts";
import { disableAccount, enableAccount } from "./disable-account.ts";
import { findActor } from "./find-actor.ts";
import { listColleagues, listStaff } from "./list-staff.ts";
import { changeRoleRule, listRoleRules } from "./role-rules.ts";
import { ROLES } from "./roles.ts";
import { clearSecondFactor } from "./second-factor.ts";
import { inviteAccount, sendLink } from "./send-link.ts";
import { endOwnSessions, listSessions, signOutAccount } from "./sessions.ts";
import { createToken, listTokens, revokeToken } from "./tokens.ts";

const { ctx } = await testNewsroom();
await createSection(ctx, { name: "ورزش", slug: "sport" });
await createSection(ctx, { name: "فوتبال", slug: "football", parent: "sport" });
const people = Object.fromEntries(
  await Promise.all(ROLES.map(async (role) => [role, await staffActor(ctx, { role })] as const)),
) as Record<(typeof ROLES)[number], StaffActor>;
const target = await staffActor(ctx, { role: "reporter", name: "هدف" });

const sectionId = async (slug: string): Promise<number> =>
  (await ctx.db.selectFrom("section").select("id").where("slug", "=", slug).executeTakeFirstOrThrow()).id;

/** Acts on the staff; whoever may not is told so before anything else is looked at. */
const ACTS: Record<string, (by: StaffActor) => Promise<unknown>> = {
  list: (by) => listStaff(asStaff(ctx, by), {}),
  create: (by) =>
    createAccount(asStaff(ctx, by), { name: "ن", email: `c-${by.id}@example.org`, role: "reporter" }),
  invite: (by) =>
    inviteAccount(asStaff(ctx, by), { name: "ن", email: `i-${by.id}@example.org`, role: "reporter" }),
  link: (by) => sendLink(asStaff(ctx, by), { id: target.id }),
  change: (by) => changeAccount(asStaff(ctx, by), { id: target.id, name: `هدف ${by.id}` }),
  disable: (by) => disableAccount(asStaff(ctx, by), { id: target.id }),
  enable: (by) => enableAccount(asStaff(ctx, by), { id: target.id }),
  "sign out": (by) => signOutAccount(asStaff(ctx, by), { id: target.id }),
  "clear second factor": (by) => clearSecondFactor(asStaff(ctx, by), { id: target.id }),
  "list rules": (by) => listRoleRules(asStaff(ctx, by)),
  "change rule": (by) => changeRoleRule(asStaff(ctx, by), { role: "moderator", secondFactor: false }),
};

for (const [name, act] of Object.entries(ACTS)) {
  test(`${name}: editors-in-chief and administrators may, nobody else`, async () => {
    for (const role of ROLES) {
      const allowed = role === "editor-in-chief" || role === "administrator";
      const outcome = await act(people[role]).then(
        () => "done",
        (error) => error.code,
      );
      assert.equal(outcome, allowed ? "done" : "NOT_ALLOWED", role);
    }
  });
}

test("sessions and tokens belong to whoever has an account, and to them alone", async () => {
  for (const role of ROLES) {
    const own = asStaff(ctx, people[role]);
    const { id } = await createToken(own, { name: "ب", scopes: ["articles.read"], days: 1 });
    assert.equal((await listTokens(own)).tokens.length, 1);
    await revokeToken(own, { id });
    assert.deepEqual((await listSessions(own)).sessions, []);
    assert.deepEqual(await endOwnSessions(own, {}), { ended: 0 });
  }
  await assert.rejects(listTokens(ctx), { code: "NOT_ALLOWED" });
  await assert.rejects(listSessions(ctx), { code: "NOT_ALLOWED" });
});

test("the list of the staff goes on where it stopped, also among equal names", async () => {
  for (let one = 0; one < 5; one += 1) await staffActor(ctx, { role: "reporter", name: "همنام" });
  const chief = asStaff(ctx, people["editor-in-chief"]);
  const whole = (await listStaff(chief, { disabled: true, limit: 200 })).accounts.map(({ id }) => id);
  const parts: number[] = [];
  let after: string | null = "";
  while (after !== null) {
    const page = await listStaff(chief, { disabled: true, limit: 3, ...(after ? { after } : {}) });
    parts.push(...page.accounts.map(({ id }) => id));
    after = page.next;
  }
  assert.deepEqual(parts, whole);
});

test("a line of the staff says what may be done with it", async () => {
  const chief = people["editor-in-chief"];
  const { accounts } = await listStaff(asStaff(ctx, chief), {});
  const own = accounts.find(({ id }) => id === chief.id);
  const other = accounts.find(({ id }) => id === people.reporter.id);
  assert.deepEqual(own?.abilities, { change: true, role: false, disable: false });
  assert.deepEqual(other?.abilities, { change: true, role: true, disable: true });
});

test("colleagues are known to everybody of the staff, without their addresses", async () => {
  const { colleagues } = await listColleagues(asStaff(ctx, people.reporter));
  assert.ok(colleagues.length >= ROLES.length);
  assert.equal(JSON.stringify(colleagues).includes("@"), false);
});

test("a section brings those below it, also those that come later", async () => {
  const { id } = await staffActor(ctx, { role: "desk-editor", sections: ["sport"] });
  const ids = async () => (await findActor(ctx, id))?.actor.sectionIds;
  assert.deepEqual(await ids(), [await sectionId("sport"), await sectionId("football")]);
  await createSection(ctx, { name: "کشتی", slug: "wrestling", parent: "sport" });
  assert.equal((await ids())?.includes(await sectionId("wrestling")), true);
});

test("an account whose sections are gone is not for all sections", async () => {
  const { id } = await staffActor(ctx, { role: "desk-editor" });
  await ctx.db
    .updateTable("account")
    .set({ section_ids: [987_654] })
    .where("id", "=", id)
    .execute();
  assert.deepEqual((await findActor(ctx, id))?.actor.sectionIds, [987_654]);
  await assert.rejects(changeAccount(ctx, { id, sectionIds: [987_655] }), { code: "NOT_FOUND" });
});

test("the frame of the studio is told what its person may do at all", async () => {
  const abilitiesOf = async (actor: StaffActor) => (await shellView(asStaff(ctx, actor))).abilities;
  const reporter = await abilitiesOf(people.reporter);
  assert.deepEqual(
    [reporter.write, reporter.publish, reporter.staff, reporter.moderate],
    [true, false, false, false],
  );
  const desk = await abilitiesOf(await staffActor(ctx, { role: "desk-editor", sections: ["sport"] }));
  assert.deepEqual([desk.publish, desk.moderate, desk.arrange, desk.audit], [true, true, true, false]);
  assert.equal((await abilitiesOf(people.administrator)).staff, true);
});

test("whoever is disabled and enabled again comes in with what they had", async () => {
  const who = await staffActor(ctx, { role: "moderator" });
  const { version } = await disableAccount(ctx, { id: who.id });
  assert.equal(await findActor(ctx, who.id), null);
  await assert.rejects(enableAccount(ctx, { id: who.id, version: version - 1 }), { code: "CONFLICT" });
  await enableAccount(ctx, { id: who.id, version });
  assert.deepEqual((await findActor(ctx, who.id))?.actor, who);
});
