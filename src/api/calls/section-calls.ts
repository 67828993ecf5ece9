// Calls on sections.
import { z } from "zod";
import { changeSection, changeSectionInput } from "../../newsroom/sections/change-section.ts";
import { orderSections, orderSectionsInput } from "../../newsroom/sections/order-sections.ts";
import { removeSection, removeSectionInput } from "../../newsroom/sections/remove-section.ts";
import { sectionLines } from "../../newsroom/sections/section-lines.ts";
import { createSection, createSectionInput } from "../../newsroom/sections/sections.ts";
import { call } from "../call.ts";

export const sectionCalls = {
  "sections.list": call({
    summary: "All sections in the order of the menu, with what the caller may do in each.",
    input: z.strictObject({}),
    scope: "newsroom.read",
    run: sectionLines,
  }),
  "sections.create": call({
    summary: "Makes a section, on top or under another one.",
    input: createSectionInput,
    scope: "newsroom.write",
    run: createSection,
  }),
  "sections.change": call({
    summary: "Gives a section another name or another place; its address stays.",
    input: changeSectionInput.required({ version: true }),
    scope: "newsroom.write",
    run: changeSection,
  }),
  "sections.order": call({
    summary: "Puts the sections into the order of the menu.",
    input: orderSectionsInput.required({ seen: true }),
    scope: "newsroom.write",
    run: orderSections,
  }),
  "sections.remove": call({
    summary: "Takes a section away that nothing was ever written in.",
    input: removeSectionInput.required({ version: true }),
    scope: "newsroom.write",
    run: removeSection,
  }),
};
