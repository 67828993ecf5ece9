// Wrong input in words: which field, what is wrong with it, what it may be.
import type { z } from "zod";
import { AppError } from "../errors.ts";

/** One line for all faults, with where to read on. */
export function inputFault(error: z.ZodError, command: string): AppError {
  const faults = error.issues.map((issue) => faultText(issue));
  return new AppError("BAD_INPUT", `${faults.join("; ")}: see \`dabir ${command} --help\``);
}

function faultText(issue: z.core.$ZodIssue): string {
  const field = issue.path.join(".") || "input";
  if (issue.code === "unrecognized_keys") return `there is no field ${issue.keys.join(", ")}`;
  if (issue.code === "invalid_value") return `${field} must be one of ${issue.values.join(", ")}`;
  if (issue.code !== "invalid_type") return `${field}: ${issue.message}`;
  return /received undefined$/.test(issue.message)
    ? `${field} is missing`
    : `${field} must be a ${issue.expected}`;
}
