// Calls on the history of an article.
import { compareRevisions, compareRevisionsInput } from "../../newsroom/articles/compare-revisions.ts";
import {
  getRevisionInput,
  listRevisionLines,
  listRevisionsInput,
  presentRevisionOf,
} from "../../newsroom/articles/list-revisions.ts";
import { restoreRevision, restoreRevisionInput } from "../../newsroom/articles/restore-revision.ts";
import { call } from "../call.ts";

export const revisionCalls = {
  "revisions.list": call({
    summary: "The revisions of an article, newest first.",
    input: listRevisionsInput,
    scope: "articles.read",
    run: listRevisionLines,
  }),
  "revisions.get": call({
    summary: "One revision of an article, complete.",
    input: getRevisionInput,
    scope: "articles.read",
    run: presentRevisionOf,
  }),
  "revisions.compare": call({
    summary: "What differs between two revisions, word by word.",
    input: compareRevisionsInput,
    scope: "articles.read",
    run: compareRevisions,
  }),
  "revisions.restore": call({
    summary: "Makes an earlier revision the newest draft again.",
    input: restoreRevisionInput.required({ version: true }),
    scope: "articles.write",
    run: restoreRevision,
  }),
};
