// The rows of the database, as Kysely sees them: each feature tells its own beside what it does with them.
import type { Generated, JSONColumnType } from "kysely";
import type { Json, Made } from "../platform/db/columns.ts";
import type { AccountsTables } from "./accounts/tables.ts";
import type { AddressesTables } from "./addresses/tables.ts";
import type { ArticlesTables } from "./articles/tables.ts";
import type { AuditTables } from "./audit/tables.ts";
import type { AuthorsTables } from "./authors/tables.ts";
import type { CommentsTables } from "./comments/tables.ts";
import type { DossiersTables } from "./dossiers/tables.ts";
import type { FiltersTables } from "./filters/tables.ts";
import type { FrontsTables } from "./fronts/tables.ts";
import type { LiveTables } from "./live/tables.ts";
import type { MediaTables } from "./media/tables.ts";
import type { NoticesTables } from "./notices/tables.ts";
import type { PagesTables } from "./pages/tables.ts";
import type { PlanningTables } from "./planning/tables.ts";
import type { RelatedTables } from "./related/tables.ts";
import type { ReportsTables } from "./reports/tables.ts";
import type { SearchTables } from "./search/tables.ts";
import type { SectionsTables } from "./sections/tables.ts";
import type { SettingsTables } from "./settings/tables.ts";
import type { SourcesTables } from "./sources/tables.ts";
import type { StoriesTables } from "./stories/tables.ts";
import type { TagsTables } from "./tags/tables.ts";
import type { ViewsTables } from "./views/tables.ts";

export interface Tables
  extends AuditTables,
    AccountsTables,
    SettingsTables,
    MediaTables,
    SectionsTables,
    SourcesTables,
    TagsTables,
    AuthorsTables,
    NoticesTables,
    FiltersTables,
    SearchTables,
    StoriesTables,
    RelatedTables,
    ArticlesTables,
    AddressesTables,
    LiveTables,
    PlanningTables,
    CommentsTables,
    ReportsTables,
    FrontsTables,
    DossiersTables,
    PagesTables,
    ViewsTables {
  // Those of act.ts, which every act writes.
  event: { id: Generated<number>; at: Made; kind: string; payload: JSONColumnType<object> };
  idempotency: { key: string; act: string; result: Json<unknown> | null; at: Made };
}
