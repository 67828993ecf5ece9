// The rows of the table that this feature owns, as Kysely sees them.
import type { Made } from "../../platform/db/columns.ts";
import type { OldKind } from "./addresses.ts";

export interface AddressesTables {
  old_address: {
    kind: OldKind;
    old: string;
    written: string;
    leads_to: string;
    added_at: Made;
  };
}
