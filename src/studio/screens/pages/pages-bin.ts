// The bin of the newsroom's own pages.
import type { DraftBin } from "../../parts/draft-bin.ts";
import { slugFault } from "./page-slug-fault.ts";

export const pagesBin: DraftBin = { of: "pages", refusalOf: slugFault };
