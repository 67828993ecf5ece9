// The rows of the table that this feature owns, as Kysely sees them.
import type { Json, WithDefault } from "../../platform/db/columns.ts";

export interface SettingsTables {
  setting: { key: string; value: Json<unknown>; changed_at: WithDefault<Date> };
}
