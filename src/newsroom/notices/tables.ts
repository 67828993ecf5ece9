// The rows of the table that this feature owns, as Kysely sees them.
import type { Generated, JSONColumnType } from "kysely";
import type { InstantOrNull, Made } from "../../platform/db/columns.ts";

export interface NoticesTables {
  notice: {
    id: Generated<number>;
    account_id: number;
    kind: string;
    subject: string;
    detail: JSONColumnType<object>;
    caused_by: string | null;
    at: Made;
    read_at: InstantOrNull;
  };
}
