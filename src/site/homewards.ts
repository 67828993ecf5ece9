// What is asked for under another host of the newsroom leads to the one origin, in one hop also where the address is an
// old one. What is gone or never was is said at once.
import { sendOwn } from "./answer.ts";
import { readerHeaders } from "./headers.ts";
import { errorPage } from "./pages/error-page.ts";
import type { Site } from "./site.ts";

/** `ask` gives what the origin itself would answer. */
export async function homewards(
  { ctx: { origin } }: Site,
  { request, ask }: { request: Request; ask: (request: Request) => Response | Promise<Response> },
): Promise<Response> {
  // A form of another host is no form of ours.
  if (!["GET", "HEAD"].includes(request.method)) return sendOwn(421, errorPage(421));
  const { pathname, search } = new URL(request.url);
  // By HEAD, which counts as no reading.
  const answer = await ask(new Request(request.url, { method: "HEAD" }));
  if (answer.status >= 400 || pathname === "/healthz") return ask(request);
  const location = new URL(answer.headers.get("location") ?? pathname + search, origin).href;
  return new Response(null, {
    status: answer.status === 302 ? 302 : 301,
    headers: {
      ...readerHeaders("text/plain; charset=utf-8"),
      "cache-control": "public, max-age=0, s-maxage=300",
      location,
    },
  });
}
