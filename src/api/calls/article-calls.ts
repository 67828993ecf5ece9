// Calls on articles: each is one act or one view of newsroom/articles.
import { articleActivity, articleActivityInput } from "../../newsroom/articles/article-activity.ts";
import {
  addNote,
  addNoteInput,
  listNotes,
  listNotesInput,
  resolveNote,
  settleNoteInput,
} from "../../newsroom/articles/article-notes.ts";
import { assignArticle, assignArticleInput } from "../../newsroom/articles/assign-article.ts";
import { binArticle, recoverArticle } from "../../newsroom/articles/bin-article.ts";
import { changeArticle, changeArticleInput } from "../../newsroom/articles/change-article.ts";
import { correctArticle, correctArticleInput } from "../../newsroom/articles/correct-article.ts";
import { createArticle, createArticleInput } from "../../newsroom/articles/create-article.ts";
import { discardDraft } from "../../newsroom/articles/discard-draft.ts";
import { getArticle, getArticleInput } from "../../newsroom/articles/get-article.ts";
import { listArticles, listArticlesInput } from "../../newsroom/articles/list-articles.ts";
import {
  moveArticleInput,
  readyArticle,
  returnArticle,
  returnArticleInput,
  submitArticle,
  takeBackArticle,
} from "../../newsroom/articles/move-on-desk.ts";
import { presence, presenceInput } from "../../newsroom/articles/presence.ts";
import { publishArticle, publishArticleInput } from "../../newsroom/articles/publish-article.ts";
import { setTimes, setTimesInput } from "../../newsroom/articles/set-times.ts";
import { listUndoInput, undoAccountInput } from "../../newsroom/articles/undo-account.ts";
import {
  restoreArticle,
  restoreArticleInput,
  withdrawArticle,
  withdrawArticleInput,
} from "../../newsroom/articles/withdraw-article.ts";
import { listUndoWithEntries, undoWithEntries } from "../../newsroom/live/undo-entries.ts";
import { call } from "../call.ts";

const move = moveArticleInput.required({ version: true });

export const articleCalls = {
  "articles.list": call({
    summary: "Articles that the caller may see, what changed last first, by any filter; nothing is counted.",
    input: listArticlesInput,
    scope: "articles.read",
    run: listArticles,
  }),
  "articles.get": call({
    summary: "Everything of one article: its newest text, where it stands, its times and people.",
    input: getArticleInput,
    scope: "articles.read",
    run: getArticle,
  }),
  "articles.create": call({
    summary: "Writes a new article, as a draft.",
    input: createArticleInput,
    scope: "articles.write",
    run: createArticle,
  }),
  "articles.save": call({
    summary:
      "Saves a draft: fields that are not given stay, the same text again makes no revision. A conflict brings the present text along.",
    input: changeArticleInput.required({ version: true }),
    scope: "articles.write",
    run: changeArticle,
  }),
  "articles.submit": call({
    summary: "Hands a draft in for review.",
    input: move,
    scope: "articles.write",
    run: submitArticle,
  }),
  "articles.takeBack": call({
    summary: "Takes a draft back that was handed in.",
    input: move,
    scope: "articles.write",
    run: takeBackArticle,
  }),
  "articles.return": call({
    summary: "Returns a draft to its writer, with the reason.",
    input: returnArticleInput.required({ version: true }),
    scope: "articles.write",
    run: returnArticle,
  }),
  "articles.ready": call({
    summary: "Marks a draft as ready to be published.",
    input: move,
    scope: "articles.write",
    run: readyArticle,
  }),
  "articles.assign": call({
    summary: "Gives an article into somebody's hands; null takes it out of them.",
    input: assignArticleInput.required({ version: true }),
    scope: "articles.write",
    run: assignArticle,
  }),
  "articles.publish": call({
    summary: "Makes the newest draft what readers see, now or at a time; with a note it is a correction.",
    input: publishArticleInput.required({ version: true }),
    scope: "articles.write",
    run: publishArticle,
  }),
  "articles.correct": call({
    summary: "Changes what readers see of a live article, at once; they are told the note.",
    input: correctArticleInput.required({ version: true }),
    scope: "articles.write",
    run: correctArticle,
  }),
  "articles.setTimes": call({
    summary: "Changes when readers see an article, or until when; `at` null takes it from the plan.",
    input: setTimesInput.required({ version: true }),
    scope: "articles.write",
    run: setTimes,
  }),
  "articles.discard": call({
    summary: "Gives up the newer draft of a published article; it stays in the history.",
    input: move,
    scope: "articles.write",
    run: discardDraft,
  }),
  "articles.bin": call({
    summary: "Throws a draft away that was never published; it stays in the bin, whole.",
    input: move,
    scope: "articles.write",
    run: binArticle,
  }),
  "articles.recover": call({
    summary: "Takes an article out of the bin, as it lay there.",
    input: move,
    scope: "articles.write",
    run: recoverArticle,
  }),
  "articles.withdraw": call({
    summary: "Takes an article from every page, list and feed; its address answers 410 with the reason.",
    input: withdrawArticleInput.required({ version: true }),
    scope: "articles.write",
    run: withdrawArticle,
  }),
  "articles.restore": call({
    summary: "Brings a withdrawn article back.",
    input: restoreArticleInput.required({ version: true }),
    scope: "articles.write",
    run: restoreArticle,
  }),
  "articles.listUndo": call({
    summary:
      "What undoing everything that an account did to articles since a moment would do, article by article.",
    input: listUndoInput,
    scope: "staff.read",
    run: listUndoWithEntries,
  }),
  "articles.undo": call({
    summary:
      "Brings articles that an account changed, and entries of live coverage, back to how they stood at a moment; nothing is removed.",
    input: undoAccountInput,
    scope: "staff.write",
    fresh: true,
    run: undoWithEntries,
  }),
  "articles.activity": call({
    summary: "What was done to an article and by whom, newest first.",
    input: articleActivityInput,
    scope: "articles.read",
    run: articleActivity,
  }),
  "articles.presence": call({
    summary: "Says that the caller has an article open, again every few seconds; answers who else has.",
    input: presenceInput,
    scope: null,
    run: presence,
  }),
  "articles.notes": call({
    summary: "What colleagues say beside an article, oldest first, and who can be called there.",
    input: listNotesInput,
    scope: "articles.read",
    run: listNotes,
  }),
  "articles.note": call({
    summary: "Says something to colleagues beside an article, and calls some of them; readers never see it.",
    input: addNoteInput,
    scope: "articles.write",
    run: addNote,
  }),
  "articles.resolveNote": call({
    summary: "Settles a note, or opens it again.",
    input: settleNoteInput,
    scope: "articles.write",
    run: resolveNote,
  }),
};
