// The rows of the table that this feature owns, as Kysely sees them.
import type { Made, WithDefault } from "../../platform/db/columns.ts";
import type { MediaKind } from "./media-kind.ts";

export interface MediaTables {
  media: {
    id: string;
    sha256: string;
    kind: WithDefault<MediaKind>;
    format: string;
    width: number | null;
    height: number | null;
    bytes: number;
    colour: string | null;
    seconds: WithDefault<number | null>;
    language: WithDefault<string | null>;
    focus_x: WithDefault<number>;
    focus_y: WithDefault<number>;
    alt: string;
    caption: string | null;
    credit: string | null;
    created_at: Made;
    version: WithDefault<number>;
    added_by: WithDefault<string | null>;
    search_key: WithDefault<string>;
  };
}
