// Calls on the caller's own saved filters.
import {
  listFilters,
  listFiltersInput,
  removeFilter,
  removeFilterInput,
  saveFilter,
  saveFilterInput,
} from "../../newsroom/filters/filters.ts";
import { call } from "../call.ts";

export const filterCalls = {
  "filters.list": call({
    summary: "The caller's own saved filters.",
    input: listFiltersInput,
    scope: null,
    run: listFilters,
  }),
  "filters.save": call({
    summary: "Keeps a filter under a name, or changes one.",
    input: saveFilterInput,
    scope: null,
    run: saveFilter,
  }),
  "filters.remove": call({
    summary: "Removes a saved filter; saving the answer's again undoes it.",
    input: removeFilterInput,
    scope: null,
    run: removeFilter,
  }),
};
