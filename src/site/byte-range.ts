// Which piece of a file a request asks for, as RFC 9110 has it (14.1 to 14.4). One range is answered; several at once
// get the whole file, which the standard allows: no player asks for them, and answering costs more than it gives.
import type { Span } from "../platform/files.ts";

export interface RangeAsk {
  range: string | undefined;
  /** `If-Range`: the tag of the file of which a piece is there already. */
  ifRange: string | undefined;
}

/** The piece; "whole" for the file as it is; "none" when it does not reach so far (416). */
export function rangeOf(
  { range, ifRange }: RangeAsk,
  file: { size: number; etag: string },
): Span | "whole" | "none" {
  // A date cannot be ours, since no date is sent; a weak tag names no bytes.
  if (range === undefined || (ifRange !== undefined && ifRange.trim() !== file.etag)) return "whole";
  const parts = /^bytes=[ \t]*(?:(\d+)-(\d*)|-(\d+))[ \t]*$/i.exec(range.trim());
  if (!parts) return "whole";
  const [, first, last, suffix] = parts;
  if (suffix !== undefined) {
    const length = Math.min(Number(suffix), file.size);
    return length === 0 ? "none" : { start: file.size - length, end: file.size - 1 };
  }
  const start = Number(first);
  const end = last === "" ? file.size - 1 : Number(last);
  if (last !== "" && end < start) return "whole";
  return start >= file.size ? "none" : { start, end: Math.min(end, file.size - 1) };
}
