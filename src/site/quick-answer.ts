// The short way: a page that is finished and fresh goes from memory to the socket, with nothing in between.
import type { IncomingMessage, ServerResponse } from "node:http";
import { answerOf } from "./ready-page.ts";
import type { Site } from "./site.ts";

/** False when there is no such page: then the application answers. */
export function quickAnswer(site: Site, request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== "GET") return false;
  const page = site.pages.peek(request.url as string);
  if (!page) return false;
  const { headers } = request;
  const asked = {
    encoding: headers["accept-encoding"] as string | undefined,
    ifNoneMatch: headers["if-none-match"],
  };
  const answer = answerOf(page, asked);
  if (page.countAs !== undefined) site.views.count(page.countAs);
  response.writeHead(answer.status, answer.flat);
  response.end(answer.body);
  return true;
}
