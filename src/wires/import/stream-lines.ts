// Lines of a stream of bytes, one at a time: neither the file nor an endless line is ever held in memory.

/** Bytes of the longest line that is read; a longer one is passed over and reported. */
export const LONGEST_LINE = 5 * 1_048_576;

export type StreamLine = { number: number } & ({ text: string } | { fault: string });

const NEWLINE = 10;

/** Numbers count from 1. A line that is not UTF-8 or too long is a fault of its own; the next one is read as usual. */
export async function* streamLines(
  stream: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<StreamLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const finish = (): StreamLine => {
    number += 1;
    const line = length > longest ? tooLong(number, longest) : decode(number, parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield finish();

  function add(part: Uint8Array): void {
    if (part.length === 0) return;
    length += part.length;
    if (length > longest) parts = [];
    else parts.push(part);
  }
}

const decoder = new TextDecoder("utf-8", { fatal: true });

function decode(number: number, parts: readonly Uint8Array[]): StreamLine {
  try {
    return { number, text: decoder.decode(Buffer.concat(parts)) };
  } catch {
    return { number, fault: "the line is not valid UTF-8: save the file as UTF-8" };
  }
}

function tooLong(number: number, longest: number): StreamLine {
  return { number, fault: `the line is longer than ${Math.round(longest / 1_048_576)} MB` };
}
