// Calls on fronts: home and the sections' pages, arranged as drafts and published whole.
import { z } from "zod";
import { breakArticle, breakArticleInput } from "../../newsroom/fronts/break-article.ts";
import { discardFrontDraft, discardFrontDraftInput } from "../../newsroom/fronts/discard-front-draft.ts";
import { frontView, frontViewInput } from "../../newsroom/fronts/front-view.ts";
import { listFrontVersions, listFrontVersionsInput } from "../../newsroom/fronts/list-front-versions.ts";
import { listFronts } from "../../newsroom/fronts/list-fronts.ts";
import { publishFront, publishFrontInput } from "../../newsroom/fronts/publish-front.ts";
import { restoreFront, restoreFrontInput } from "../../newsroom/fronts/restore-front.ts";
import { saveFront, saveFrontInput } from "../../newsroom/fronts/save-front.ts";
import { call } from "../call.ts";

export const frontCalls = {
  "fronts.list": call({
    summary: "Home and the front of every section, with what the caller may do on each.",
    input: z.strictObject({}),
    scope: "fronts.read",
    run: async (ctx) => ({ fronts: await listFronts(ctx) }),
  }),
  "fronts.get": call({
    summary: "A front with its cards, its places as readers would see them now, and the breaking news.",
    input: frontViewInput,
    scope: "fronts.read",
    run: frontView,
  }),
  "fronts.save": call({
    summary: "Keeps an arrangement as the front's draft; readers see nothing of it.",
    input: saveFrontInput,
    scope: "fronts.write",
    run: saveFront,
  }),
  "fronts.publish": call({
    summary: "Makes the front's draft what readers see.",
    input: publishFrontInput,
    scope: "fronts.write",
    run: publishFront,
  }),
  "fronts.discard": call({
    summary: "Gives the front's draft up.",
    input: discardFrontDraftInput,
    scope: "fronts.write",
    run: discardFrontDraft,
  }),
  "fronts.history": call({
    summary: "Every published version of a front, newest first: when, by whom, why.",
    input: listFrontVersionsInput,
    scope: "fronts.read",
    run: listFrontVersions,
  }),
  "fronts.restore": call({
    summary: "Makes an earlier version the front's draft again.",
    input: restoreFrontInput,
    scope: "fronts.write",
    run: restoreFront,
  }),
  "fronts.breaking": call({
    summary: "Puts an article over every page as breaking news until a time; null takes it from there.",
    input: breakArticleInput.required({ version: true }),
    scope: "fronts.write",
    run: breakArticle,
  }),
};
