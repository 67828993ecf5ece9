// A code of an authenticator app opens once, though it is valid for half a minute and more: whoever looks over a
// shoulder comes too late.
import { type QueryExecutorProvider, sql } from "kysely";

/** False for a code that this person used within the last minutes. */
export async function takeCode(
  db: QueryExecutorProvider,
  { userId, code }: { userId: string; code: string },
): Promise<boolean> {
  const { rows } = await sql`
    insert into sign_in.used_code as used (user_id, code) values (${userId}, ${code})
    on conflict (user_id, code) do update set at = now() where used.at < now() - interval '3 minutes'
    returning user_id`.execute(db);
  return rows.length > 0;
}
