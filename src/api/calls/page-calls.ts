// Calls on pages that the newsroom writes of itself: about, contact, terms.
import { z } from "zod";
import { binPage, binPageInput, recoverPage, recoverPageInput } from "../../newsroom/pages/bin-page.ts";
import { orderPages, orderPagesInput } from "../../newsroom/pages/order-pages.ts";
import { getPage, getPageInput, listPages } from "../../newsroom/pages/page-state.ts";
import {
  publishPage,
  publishPageInput,
  restorePage,
  restorePageInput,
  withdrawPage,
  withdrawPageInput,
} from "../../newsroom/pages/publish-page.ts";
import { createPage, createPageInput, savePage, savePageInput } from "../../newsroom/pages/save-page.ts";
import { call } from "../call.ts";

export const pageCalls = {
  "pages.list": call({
    summary:
      "The newsroom's own pages: those of the foot in its order, then the others; and what lies in the bin.",
    input: z.strictObject({}),
    scope: "newsroom.read",
    run: listPages,
  }),
  "pages.get": call({
    summary: "A page with its words as they are being written.",
    input: getPageInput,
    scope: "newsroom.read",
    run: getPage,
  }),
  "pages.create": call({
    summary: "Begins a page, as a draft.",
    input: createPageInput,
    scope: "newsroom.write",
    run: createPage,
  }),
  "pages.save": call({
    summary: "Keeps title, address, description and text of a page as its draft; readers see nothing of it.",
    input: savePageInput.required({ version: true }),
    scope: "newsroom.write",
    run: savePage,
  }),
  "pages.publish": call({
    summary: "Makes the page's draft what readers see; an address it had before leads to it.",
    input: publishPageInput.required({ version: true }),
    scope: "newsroom.write",
    run: publishPage,
  }),
  "pages.withdraw": call({
    summary: "Takes a page from readers; its address answers 410.",
    input: withdrawPageInput.required({ version: true }),
    scope: "newsroom.write",
    run: withdrawPage,
  }),
  "pages.restore": call({
    summary: "Brings a withdrawn page back.",
    input: restorePageInput.required({ version: true }),
    scope: "newsroom.write",
    run: restorePage,
  }),
  "pages.bin": call({
    summary: "Throws a page away that was never published; its address is free meanwhile.",
    input: binPageInput.required({ version: true }),
    scope: "newsroom.write",
    run: binPage,
  }),
  "pages.recover": call({
    summary: "Takes a page out of the bin, as it lay there.",
    input: recoverPageInput.required({ version: true }),
    scope: "newsroom.write",
    run: recoverPage,
  }),
  "pages.order": call({
    summary: "Says which pages stand in the foot of every page, and in which order.",
    input: orderPagesInput,
    scope: "newsroom.write",
    run: orderPages,
  }),
};
