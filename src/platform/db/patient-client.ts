// A connection on which what goes through a whole table takes as long as it takes: an index of a large archive needs
// more time than any question of a page may have.
import type { QueryConfig } from "pg";
import { NamingClient } from "./naming-client.ts";

const WHOLE_TABLES = /^\s*(?:create (?:unique )?index|alter table|vacuum|analyze|cluster|reindex)\b/i;
const A_DAY = 86_400_000;

export class PatientClient extends NamingClient {
  // biome-ignore lint/suspicious/noExplicitAny: the driver's own signature has ten shapes
  override query(...words: any[]): any {
    const [text, values] = words;
    const isLong = words.length === 2 && typeof text === "string" && WHOLE_TABLES.test(text);
    if (!isLong) return super.query(...words);
    const patient: QueryConfig & { query_timeout: number } = { text, values, query_timeout: A_DAY };
    return super.query(patient);
  }
}
