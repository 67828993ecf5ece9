// What readers do with articles beside reading them: print one, check what was published under a news code, come back
// to those they saved.
import type { Hono, Context as HttpContext } from "hono";
import type { EditionId } from "../../editions.ts";
import { addressOf, articleView } from "../../newsroom/reading/article-view.ts";
import { loadFrame } from "../../newsroom/reading/frame.ts";
import type { Reader } from "../../newsroom/reading/reader.ts";
import { verifyView } from "../../newsroom/reading/verify-view.ts";
import { answerPage, found, missingPage, movedTo, sendElsewhere } from "../answer.ts";
import { readAsked } from "../asked-code.ts";
import { oldAddress } from "../old-addresses/old-address.ts";
import { printPage } from "../pages/print-page.ts";
import { savedPage } from "../pages/saved-page.ts";
import { verifyPage } from "../pages/verify-page.ts";
import { printPath, savedPath, verifyPath } from "../parts/address.ts";
import { readCode } from "../read-code.ts";
import type { MadePage } from "../ready-page.ts";
import type { Site, SiteEnvironment } from "../site.ts";

type Http = HttpContext<SiteEnvironment>;

export function toolRoutes(app: Hono<SiteEnvironment>, site: Site): void {
  const { id } = site.ctx.edition;
  for (const path of [verifyPath, savedPath]) {
    app.get(`${path(id).slice(id.length + 1)}/`, (c) =>
      sendElsewhere(301, path(id) + new URL(c.req.url).search),
    );
  }
  app.get("/print/:code/:rest{.*}?", (c) => answerPage(site, c, (reader) => print(reader, c)));
  app.get("/verify", (c) =>
    answerPage(site, c, (reader) => verify(reader, { hosts: site.hosts, typed: c.req.query("code") ?? "" })),
  );
  app.get("/saved", (c) =>
    answerPage(site, c, async (reader) => found(savedPage({ frame: await loadFrame(reader) }), 300)),
  );
}

async function print(reader: Reader, c: Http): Promise<MadePage | null> {
  const code = readCode(c.req.param("code") as string);
  if (code === null) return null;
  const address = await addressOf(reader, code);
  if (address === null) return missingPage(reader, code);
  const path = printPath(code, address.split("/")[1] as EditionId);
  if (new URL(c.req.url).pathname !== path) return movedTo(path);
  const view = await articleView(reader, code);
  return view ? found(printPage(view)) : missingPage(reader, code);
}

async function verify(
  reader: Reader,
  { hosts, typed }: { hosts: readonly string[]; typed: string },
): Promise<MadePage> {
  const asked = readAsked(typed, hosts);
  const led = asked.path === null ? null : await oldCode(reader, { address: asked.path, hosts });
  const view = await verifyView(reader, asked.code ?? led);
  // An old address that leads to what was never published must not tell its code.
  const record = asked.code === null && view.record?.state === "never" ? null : view.record;
  return found(verifyPage({ ...view, record }, { typed: typed.trim(), foreign: asked.foreign }));
}

/** The code of the article that an address of the system before leads to. */
async function oldCode(
  reader: Reader,
  asked: { address: string; hosts: readonly string[] },
): Promise<number | null> {
  const lead = await oldAddress(reader, asked);
  if (lead === null) return null;
  return "gone" in lead ? lead.gone : readCode(/^\/\w\w\/news\/(\d+)/.exec(lead.to)?.[1] ?? "");
}
