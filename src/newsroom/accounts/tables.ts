// The rows of the tables that this feature owns, as Kysely sees them.
import type { Generated } from "kysely";
import type { Instant, InstantOrNull, Made, WithDefault } from "../../platform/db/columns.ts";

export interface AccountsTables {
  account: {
    id: Generated<number>;
    name: string;
    email: string;
    role: string;
    created_at: Made;
    disabled_at: InstantOrNull;
    section_ids: WithDefault<number[]>;
    version: WithDefault<number>;
  };
  account_link: {
    id: Generated<number>;
    purpose: "welcome" | "invitation" | "reset";
    account_id: number | null;
    secret_hash: string;
    created_by: string;
    created_at: Made;
    expires_at: Instant;
    used_at: InstantOrNull;
  };
  api_token: {
    id: Generated<number>;
    account_id: number;
    name: string;
    secret_hash: string;
    scopes: string[];
    created_at: Made;
    expires_at: Instant;
    last_used_at: InstantOrNull;
    revoked_at: InstantOrNull;
  };
  role_rule: { role: string; second_factor: WithDefault<boolean> };
}
