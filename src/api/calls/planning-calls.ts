// Calls on what is planned: who covers what by when, and what appears or ends at which time.
import { changeAssignment, changeAssignmentInput } from "../../newsroom/planning/change-assignment.ts";
import { createAssignment, createAssignmentInput } from "../../newsroom/planning/create-assignment.ts";
import { listPlan, listPlanInput } from "../../newsroom/planning/list-plan.ts";
import { call } from "../call.ts";

export const planningCalls = {
  "planning.list": call({
    summary: "What is planned between two instants: assignments, and articles that appear, wait or expire.",
    input: listPlanInput,
    scope: "articles.read",
    run: listPlan,
  }),
  "planning.create": call({
    summary: "Says who covers what for which section by when.",
    input: createAssignmentInput,
    scope: "articles.write",
    run: createAssignment,
  }),
  "planning.change": call({
    summary: "Changes an assignment; its state `dropped` takes it from the plan.",
    input: changeAssignmentInput.required({ version: true }),
    scope: "articles.write",
    run: changeAssignment,
  }),
};
