// A connection that lets PostgreSQL plan each repeated question once: planning a question over several tables costs
// more than answering it.
import { Client, type QueryConfig } from "pg";

/** A connection keeps so many plans at most; a question first asked after that is planned every time. */
const MOST_PLANS = 300;
/** «cached plan must not change result type»: a column's type was changed under a running process. */
const PLAN_OUTLIVED = "0A000";

/** By the question's text; null for those that are planned every time. */
const names = new Map<string, string | null>();

/** The same text has the same name on every connection. «Every column» is no stable answer and gets none. */
function nameOf(text: string): string | null {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= MOST_PLANS || !/^\s*select\s/.test(text) || /(\bselect|[.,])\s*\*/.test(text))
    return null;
  const name = `dabir_${names.size + 1}`;
  names.set(text, name);
  return name;
}

export class NamingClient extends Client {
  // biome-ignore lint/suspicious/noExplicitAny: the driver's own signature has ten shapes
  override query(...words: any[]): any {
    const [text, values] = words;
    const name =
      words.length === 2 && typeof text === "string" && Array.isArray(values) ? nameOf(text) : null;
    if (name === null) return super.query(...(words as [QueryConfig]));
    return super.query({ name, text, values }).catch((error: { code?: string }) => {
      if (error.code === PLAN_OUTLIVED) names.set(text, null);
      throw error;
    });
  }
}
