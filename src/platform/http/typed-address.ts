// Addresses that carry what somebody typed into a form of ours, such as a search: whatever it is, it gets a page, not a
// refusal. What no text can hold is taken out, what nobody reads is cut.

/** So many letters of what was typed in one field, and so many fields. */
const LONGEST = 2000;
const MOST_FIELDS = 20;

const utf8 = new TextDecoder("utf-8");

/** The address with its question made whole UTF-8 text without NUL. The path stays as it is. */
export function mendTyped(address: string): string {
  const mark = address.indexOf("?");
  if (mark < 0) return address;
  // Node hands raw bytes over as Latin-1 characters.
  const question = utf8.decode(Buffer.from(address.slice(mark + 1), "latin1"));
  const fields = [...new URLSearchParams(question)].slice(0, MOST_FIELDS);
  const mended = fields.map(([name, value]): [string, string] => [textOf(name), textOf(value)]);
  return `${address.slice(0, mark)}?${new URLSearchParams(mended)}`;
}

const textOf = (typed: string): string => typed.slice(0, LONGEST).replaceAll("\0", " ").toWellFormed();
