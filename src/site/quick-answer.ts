// The short way to the socket, with nothing in between: for finished pages, and for articles, since an archive has so
// many of them that most are made when they are asked for.
import type { IncomingMessage, ServerResponse } from "node:http";
import { EDITIONS, type EditionId } from "../editions.ts";
import { pageAt } from "./answer.ts";
import { answerOf, type ReadyPage } from "./ready-page.ts";
import { articleMaker } from "./routes/article-routes.ts";
import { inEdition, type Site } from "./site.ts";

/** The plain form of an article's address; the application knows all others. */
const ARTICLE = /^\/(fa|ar|en)\/news\/(\d{1,16})(?:\/(?!report$)[\w%-]*)?$/;

/** False when this is not for the short way: then the application answers. Rejects when a page cannot be made. */
export function quickAnswer(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
): boolean | Promise<void> {
  if (request.method !== "GET") return false;
  const address = request.url as string;
  const send = (page: ReadyPage): void => sendPage(site, page, { request, response });
  const page = site.pages.peek(address);
  if (page) {
    send(page);
    return true;
  }
  const [, edition, code] = ARTICLE.exec(address) ?? [];
  if (edition === undefined || code === undefined) return false;
  const own = inEdition(site, EDITIONS[edition as EditionId]);
  return pageAt(own, { address }, articleMaker({ code, path: address })).then(send);
}

function sendPage(
  site: Site,
  page: ReadyPage,
  { request: { headers }, response }: { request: IncomingMessage; response: ServerResponse },
): void {
  const asked = {
    encoding: headers["accept-encoding"] as string | undefined,
    ifNoneMatch: headers["if-none-match"],
  };
  const answer = answerOf(page, asked);
  if (page.countAs !== undefined) site.views.count(page.countAs);
  response.writeHead(answer.status, answer.flat);
  response.end(answer.body);
}
