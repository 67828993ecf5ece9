// A server that answers as OpenSearch does to what is asked of it here, and refuses whatever the real one would refuse:
// unknown paths and fields, a bulk without its last line end, indexes that are not there.
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { FoundDocument } from "./documents.ts";

type Json = Record<string, unknown>;
interface Index {
  fields: Set<string>;
  documents: Map<string, FoundDocument>;
}

export interface FakeOpenSearch {
  url: string;
  indexes: Map<string, Index>;
  aliases: Map<string, string>;
  /** Answers to come before it does its work: statuses. */
  faults: number[];
  /** Requests it took, «POST /_bulk». */
  asked: string[];
  close(): Promise<void>;
}

export async function fakeOpenSearch(): Promise<FakeOpenSearch> {
  const indexes: FakeOpenSearch["indexes"] = new Map();
  const aliases: FakeOpenSearch["aliases"] = new Map();
  const faults: number[] = [];
  const asked: string[] = [];
  const find = (name: string): Index | undefined => indexes.get(aliases.get(name) ?? name);

  const server = createServer(async (request, response) => {
    const answer = (status: number, body: unknown = {}): void => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(request.method === "HEAD" ? undefined : JSON.stringify(body));
    };
    const text = await bodyOf(request);
    const url = new URL(request.url ?? "", "http://fake");
    asked.push(`${request.method} ${url.pathname}`);
    const fault = faults.shift();
    if (fault) return answer(fault, { error: "busy" });
    if (request.headers.authorization !== `Basic ${Buffer.from("news:p@ss").toString("base64")}`)
      return answer(401);
    try {
      const [status, body] = handle(`${request.method} ${url.pathname}`, {
        text,
        type: request.headers["content-type"],
      });
      answer(status, body);
    } catch (error) {
      answer(400, { error: String(error) });
    }
  });

  const handle = (
    what: string,
    { text, type }: { text: string; type: string | undefined },
  ): [number, unknown?] => {
    const [, method, path] = /^(\w+) (.*)$/.exec(what) as unknown as [string, string, string];
    if (what === "POST /_bulk") return [200, bulk(text, type)];
    if (text !== "" && type !== "application/json") return [406];
    const body = text === "" ? {} : (JSON.parse(text) as Json);
    if (what === "POST /_aliases") return [200, switchAliases(body.actions as Json[])];
    const [, first = "", second = ""] = path.split("/");
    if (method === "HEAD" && first === "_alias") return [aliases.has(second) ? 200 : 404];
    if (method === "GET" && second === "_alias") {
      const names = [...indexes.keys()].filter((name) => name.startsWith(first.replace("*", "")));
      return [200, Object.fromEntries(names.map((name) => [name, {}]))];
    }
    if (method === "PUT" && second === "") return [200, create(first, body)];
    const index = find(first);
    if (!index) return [404, { error: `no such index ${first}` }];
    if (method === "DELETE" && second === "") return [indexes.delete(first) ? 200 : 404];
    if (method === "POST" && second === "_refresh") return [200];
    if (method === "GET" && second === "_count") return [200, { count: index.documents.size }];
    if (method === "POST" && second === "_search") return [200, search(index, body)];
    return [400, { error: `no handler for ${what}` }];
  };

  const create = (name: string, { settings, mappings, aliases: named }: Json): Json => {
    if (indexes.has(name)) throw new Error("resource_already_exists_exception");
    if (!settings) throw new Error("no settings");
    indexes.set(name, {
      fields: new Set(Object.keys((mappings as { properties: Json }).properties)),
      documents: new Map(),
    });
    for (const alias of Object.keys((named ?? {}) as Json)) aliases.set(alias, name);
    return { acknowledged: true };
  };

  const bulk = (text: string, type: string | undefined): Json => {
    if (type !== "application/x-ndjson") throw new Error("a bulk is x-ndjson");
    if (!text.endsWith("\n")) throw new Error("The bulk request must be terminated by a newline [\\n]");
    const lines = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Json);
    const items: Json[] = [];
    for (let at = 0; at < lines.length; at += 1) {
      const [act, { _index, _id }] = Object.entries(lines[at] as Json)[0] as [
        string,
        { _index: string; _id: string },
      ];
      const index = find(_index);
      if (act === "index") {
        at += 1;
        const document = lines[at] as unknown as FoundDocument;
        const strange = Object.keys(document).find((field) => !index?.fields.has(field));
        if (index && !strange) index.documents.set(_id, document);
        items.push({
          index: {
            status: !index ? 404 : strange ? 400 : 201,
            ...(strange && { error: { reason: strange } }),
          },
        });
      } else items.push({ delete: { status: index?.documents.delete(_id) ? 200 : 404 } });
    }
    return { errors: false, items };
  };

  const switchAliases = (actions: Json[]): Json => {
    for (const action of actions) {
      const [act, { index, alias }] = Object.entries(action)[0] as [string, { index: string; alias: string }];
      if (act === "add") {
        if (!indexes.has(index)) throw new Error("index_not_found_exception");
        aliases.set(alias, index);
      } else aliases.delete(alias);
    }
    return { acknowledged: true };
  };

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://news:p%40ss@127.0.0.1:${port}`,
    indexes,
    aliases,
    faults,
    asked,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Every part of the question is understood or refused; the score is how many terms stand there. */
function search(index: Index, { query, size, from = 0, sort, search_after, ...others }: Json): Json {
  const known = ["track_total_hits", "_source"];
  const strange = Object.keys(others).find((name) => !known.includes(name));
  if (strange) throw new Error(`unknown key [${strange}]`);
  const inner = (query as Json).function_score as Json | undefined;
  const wanted = ((inner?.query ?? query) as Json).bool as Json;
  const scored = [...index.documents.values()].flatMap((document) => {
    const score = scoreOf(document, wanted);
    return score > 0 ? [{ _score: sort ? null : score, _source: document }] : [];
  });
  scored.sort((one, other) =>
    sort
      ? Date.parse(other._source.at) - Date.parse(one._source.at) || other._source.code - one._source.code
      : (other._score ?? 0) - (one._score ?? 0) || other._source.code - one._source.code,
  );
  const [at, code] = (search_after ?? [Number.POSITIVE_INFINITY, 0]) as [number, number];
  const rest = scored.filter(
    ({ _source }) => Date.parse(_source.at) < at || (Date.parse(_source.at) === at && _source.code < code),
  );
  const hits = rest.slice(from as number, (from as number) + (size as number));
  return { timed_out: false, hits: { total: { value: scored.length }, hits } };
}

function scoreOf(document: FoundDocument, { must, must_not, filter }: Json): number {
  const holds = (clause: Json): number => clauseScore(document, clause);
  if (!(filter as Json[]).every((clause) => holds(clause) > 0)) return 0;
  if ((must_not as Json[]).some((clause) => holds(clause) > 0)) return 0;
  const scores = (must as Json[]).map(holds);
  if (scores.some((score) => score === 0)) return 0;
  return scores.reduce((sum, score) => sum + score, 1);
}

function clauseScore(document: FoundDocument, clause: Json): number {
  const [kind, said] = Object.entries(clause)[0] as [string, Json];
  const [field, value] = Object.entries(said)[0] as [keyof FoundDocument, unknown];
  switch (kind) {
    case "match": {
      const { query, operator } = value as { query: string; operator: string };
      const words = query.split(/\s+/);
      const counts = words.map(
        (word) =>
          String(document[field])
            .split(" ")
            .filter((one) => one === word).length,
      );
      if (operator === "and" && counts.includes(0)) return 0;
      return counts.reduce((sum, count) => sum + count, 0);
    }
    case "match_phrase":
      return ` ${document[field]} `.includes(` ${value} `) ? 1 : 0;
    case "term":
      return document[field] === value ? 1 : 0;
    case "terms":
      return (value as unknown[]).some((one) => [document[field]].flat().includes(one as never)) ? 1 : 0;
    case "range": {
      const at = Date.parse(document.at);
      const { lte, gte, lt } = value as Record<string, string | undefined>;
      const within =
        (!lte || at <= Date.parse(lte)) && (!gte || at >= Date.parse(gte)) && (!lt || at < Date.parse(lt));
      return within ? 1 : 0;
    }
    case "bool":
      return ((said as Json).should as Json[]).some((one) => clauseScore(document, one) > 0) ? 1 : 0;
    default:
      throw new Error(`unknown query [${kind}]`);
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text;
}
