// The API as a page for people who write against it, made from the same schemas as openapi.json. It asks for nothing:
// no script, its few styles inside, allowed by their hash.
import { createHash } from "node:crypto";
import { html, raw } from "hono/html";
import type { Call } from "./call.ts";
import { calls } from "./calls.ts";
import { schemaOf } from "./open-api.ts";

const STYLE = `
:root{color-scheme:light dark}
body{font:1rem/1.6 system-ui,sans-serif;max-inline-size:56rem;margin:2rem auto;padding-inline:1rem}
h2{margin-block-start:2.5rem;border-block-start:1px solid;padding-block-start:.75rem}
h3{font-family:ui-monospace,monospace;margin-block-end:.25rem}
h3 a{color:inherit;text-decoration:none}
td,th{text-align:start;vertical-align:top;padding-inline-end:1.5rem;font-size:.9rem}
code,td:first-child{font-family:ui-monospace,monospace}
pre{overflow:auto;padding:1rem;border:1px solid}
`;

export async function referencePage(origin: string): Promise<Response> {
  const all = Object.entries(calls as unknown as Record<string, Call>);
  const groups = Map.groupBy(all, ([name]) => name.split(".")[0] as string);
  const page = await html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Dabir: the API</title><style>${raw(STYLE)}</style></head><body>
<h1>The API of Dabir</h1>
<p>Every call is <code>POST ${origin}/api/NAME</code> with <code>content-type: application/json</code> and a token in
<code>authorization: Bearer …</code>. Machine-readable: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
<pre>curl -s ${origin}/api/articles.list -H 'content-type: application/json' -H "authorization: Bearer $TOKEN" -d '{"limit":5}'</pre>
<ul>
<li>Changes take the <code>version</code> you read; another one by now is answered with 409 and what stands there.</li>
<li><code>Idempotency-Key: …</code> makes a repeated call have one effect.</li>
<li>Lists come with <code>next</code>, the cursor of what follows, or null at the end.</li>
<li>Times are ISO 8601 with an offset. Refusals are <code>{"error": {"code", "message", "fields"?, "params"?}}</code>.</li>
</ul>
${[...groups].map(([group, list]) => html`<h2>${group}</h2>${list.map(([name, call]) => callPart(name, call))}`)}
</body></html>`;
  return new Response(String(page), {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
      "content-security-policy": `default-src 'none'; style-src 'sha256-${hashOf(STYLE)}'; frame-ancestors 'none'`,
    },
  });
}

function callPart(name: string, call: Call) {
  const { properties = {}, required = [] } = schemaOf(call.input) as {
    properties?: Record<string, object>;
    required?: string[];
  };
  const fields = Object.entries(properties);
  return html`<h3 id="${name}"><a href="#${name}">${name}</a></h3>
<p>${call.summary} ${call.file ? html`The body is the file (<code>${call.file.types.join(", ")}</code>), the fields stand in the address. ` : ""}${call.scope ? html`Token: <code>${call.scope}</code>.` : "Not by token."}</p>
${
  fields.length > 0
    ? html`<table><tbody>${fields.map(
        ([field, schema]) =>
          html`<tr><td>${field}</td><td>${typeOf(schema)}</td><td>${required.includes(field) ? "required" : ""}</td></tr>`,
      )}</tbody></table>`
    : ""
}`;
}

/** A schema in a word or two, as far as a table has room. */
function typeOf(schema: object): string {
  const {
    type,
    format,
    enum: words,
    anyOf,
    items,
  } = schema as {
    type?: string;
    format?: string;
    enum?: string[];
    anyOf?: object[];
    items?: object;
  };
  if (words) return words.join(" | ");
  if (anyOf) return [...new Set(anyOf.map(typeOf))].join(" | ");
  if (items) return `list of ${typeOf(items)}`;
  return format ?? type ?? "anything";
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
