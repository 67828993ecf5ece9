// Who can sign in: the rows of the schema sign_in that acts of the newsroom change in their own transactions. A
// person's id is that of the account, as text.
import { randomUUID } from "node:crypto";
import { type QueryExecutorProvider, sql } from "kysely";
import { hashPassword, isPasswordOf } from "./password-hash.ts";

type Db = QueryExecutorProvider;

/** Brings name and address to what they are now; somebody who was not there can sign in once a password is set. */
export async function putPerson(db: Db, person: { id: string; name: string; email: string }): Promise<void> {
  await sql`
    insert into sign_in."user" (id, name, email) values (${person.id}, ${person.name}, ${person.email})
    on conflict (id) do update set name = excluded.name, email = excluded.email, updated_at = now()`.execute(
    db,
  );
}

/** With everything that opened the door for them. */
export async function removePerson(db: Db, id: string): Promise<void> {
  await sql`delete from sign_in."user" where id = ${id}`.execute(db);
}

export async function setPassword(db: Db, { id, password }: { id: string; password: string }): Promise<void> {
  const hash = await hashPassword(password);
  await sql`
    insert into sign_in.credential (id, account_id, provider_id, user_id, password)
    values (${randomUUID()}, ${id}, 'credential', ${id}, ${hash})
    on conflict (provider_id, account_id) do update set password = excluded.password, updated_at = now()`.execute(
    db,
  );
}

export async function isPassword(
  db: Db,
  { id, password }: { id: string; password: string },
): Promise<boolean> {
  const { rows } = await sql<{ password: string | null }>`
    select password from sign_in.credential where user_id = ${id} and provider_id = 'credential'`.execute(db);
  return isPasswordOf(rows[0]?.password ?? "", password);
}

/** How many ended. */
export async function endSessions(
  db: Db,
  { id, but = "" }: { id: string; but?: string | undefined },
): Promise<number> {
  const ended = await sql`delete from sign_in.session where user_id = ${id} and id <> ${but}`.execute(db);
  return Number(ended.numAffectedRows ?? 0n);
}

/** False when there is no such session of this person. */
export async function endSession(db: Db, { id, session }: { id: string; session: string }): Promise<boolean> {
  const ended = await sql`delete from sign_in.session where user_id = ${id} and id = ${session}`.execute(db);
  return ended.numAffectedRows === 1n;
}

/** Without second factor and passkeys, as after a lost telephone. */
export async function removeSecondFactor(db: Db, id: string): Promise<void> {
  await sql`delete from sign_in.two_factor where user_id = ${id}`.execute(db);
  await sql`delete from sign_in.passkey where user_id = ${id}`.execute(db);
  await sql`update sign_in."user" set two_factor_enabled = false where id = ${id}`.execute(db);
}
