// What every act and every view is handed: the database, who acts, the edition, and where files lie.

import type { Edition } from "./editions.ts";
import type { Role } from "./newsroom/accounts/roles.ts";
import type { SearchIndex } from "./newsroom/search/search-index.ts";
import type { Tables } from "./newsroom/tables.ts";
import type { Database } from "./platform/db/database.ts";
import type { FileStore } from "./platform/files.ts";
import type { Log } from "./platform/log.ts";
import type { Mail } from "./platform/mail.ts";

/** Who acts. `name` stands in the audit log and is never an address. */
export type Actor = { kind: "operator" | "reader" | "system"; name: string } | StaffActor;

/** One of the staff, as the account stands at this request. */
export interface StaffActor {
  kind: "account";
  id: number;
  name: string;
  role: Role;
  /** The sections that the account is for, those below them included; empty means all. */
  sectionIds: readonly number[];
  /** Id of the browser's session it came with; a token has none. */
  session?: string | undefined;
}

export interface Context {
  db: Database<Tables>;
  /** The same database for the single questions of pages; a replica may stand here one day. */
  reads: Database<Tables>;
  /** Where articles are found: our own database, or another server. */
  search: SearchIndex;
  actor: Actor;
  edition: Edition;
  /** Public origin without a trailing slash. */
  origin: string;
  files: FileStore;
  /** The largest film or sound that is taken in. */
  mediaBytes: number;
  /** Absent where no mail server is told. */
  mail?: Mail | undefined;
  log: Log;
  /** The machine's time, for showing today's date; what is due the database decides. */
  now(): Date;
  /** Told the facts that a committed act changed, in this process and at once; others hear through the database. */
  onChanged(facts: string[]): void;
}
