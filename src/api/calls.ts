// Every call of the API, by the name in its address.
import type { z } from "zod";
import type { Json } from "./call.ts";
import { accountCalls } from "./calls/account-calls.ts";
import { articleCalls } from "./calls/article-calls.ts";
import { auditCalls } from "./calls/audit-calls.ts";
import { authorCalls } from "./calls/author-calls.ts";
import { commentCalls } from "./calls/comment-calls.ts";
import { dossierCalls } from "./calls/dossier-calls.ts";
import { filterCalls } from "./calls/filter-calls.ts";
import { frontCalls } from "./calls/front-calls.ts";
import { liveCalls } from "./calls/live-calls.ts";
import { mediaCalls } from "./calls/media-calls.ts";
import { noticeCalls } from "./calls/notice-calls.ts";
import { pageCalls } from "./calls/page-calls.ts";
import { planningCalls } from "./calls/planning-calls.ts";
import { relatedCalls } from "./calls/related-calls.ts";
import { reportCalls } from "./calls/report-calls.ts";
import { revisionCalls } from "./calls/revision-calls.ts";
import { searchCalls } from "./calls/search-calls.ts";
import { sectionCalls } from "./calls/section-calls.ts";
import { settingsCalls } from "./calls/settings-calls.ts";
import { sourceCalls } from "./calls/source-calls.ts";
import { storyCalls } from "./calls/story-calls.ts";
import { tagCalls } from "./calls/tag-calls.ts";

export const calls = {
  ...accountCalls,
  ...articleCalls,
  ...auditCalls,
  ...authorCalls,
  ...commentCalls,
  ...dossierCalls,
  ...filterCalls,
  ...frontCalls,
  ...liveCalls,
  ...mediaCalls,
  ...noticeCalls,
  ...pageCalls,
  ...planningCalls,
  ...relatedCalls,
  ...reportCalls,
  ...revisionCalls,
  ...searchCalls,
  ...sectionCalls,
  ...settingsCalls,
  ...sourceCalls,
  ...storyCalls,
  ...tagCalls,
};

export type Calls = typeof calls;
export type CallName = keyof Calls;
/** What a caller sends, as JSON. */
export type CallInput<N extends CallName> = Json<z.input<Calls[N]["input"]>>;
/** What comes back, as JSON. */
export type CallOutput<N extends CallName> = Json<Awaited<ReturnType<Calls[N]["run"]>>>;
