// Readers' reports of errors: a plain form in, a receipt out.
import type { Hono } from "hono";
import { cleanText } from "../../newsroom/comments/clean-text.ts";
import { reportFormView, reportReceiptView } from "../../newsroom/reading/report-view.ts";
import { submitReport } from "../../newsroom/reports/submit-report.ts";
import { readForm } from "../../platform/http/read-form.ts";
import { sendElsewhere, sendOwn } from "../answer.ts";
import { type ReportFormState, reportPage, reportReceiptPage } from "../pages/report-page.ts";
import { reportReceiptPath } from "../parts/address.ts";
import { readCode } from "../read-code.ts";
import type { Site, SiteEnvironment } from "../site.ts";
import {
  type Http,
  MOST_BYTES,
  missing,
  pseudonymOf,
  READER,
  readerFor,
  refuseForeign,
} from "./from-reader.ts";

/** Before the routes of articles, for which the end of its address would be a slug. */
export function reportRoutes(app: Hono<SiteEnvironment>, site: Site): void {
  app.get("/news/:code/report", (c) =>
    showForm(site, c, {
      status: 200,
      state: { text: "", contact: "", seen: c.req.query("of") ?? "", fault: null },
    }),
  );
  app.post("/news/:code/report", (c) => takeReport(site, c));
  app.get("/reports/:receipt", async (c) => {
    const view = await reportReceiptView(readerFor(site), c.req.param("receipt"));
    return view ? sendOwn(200, reportReceiptPage(view)) : missing(site, c, null);
  });
}

async function takeReport(site: Site, c: Http): Promise<Response> {
  refuseForeign(site, c);
  const code = readCode(c.req.param("code") as string);
  if (code === null) return missing(site, c, null);
  const form = await readForm(c.req.raw, MOST_BYTES);
  const field = (name: string): string => form.get(name) ?? "";
  const said = { text: field("text"), contact: field("contact"), seen: field("seen") };
  const refused = (fault: string, status: number) =>
    showForm(site, c, { status, state: { ...shown(said), fault } });
  const sender = pseudonymOf(site, c);
  if (sender && !site.limits.reports.take(sender)) return refused("too-fast", 429);
  const ctx = { ...site.ctx, actor: READER };
  const { seen, ...words } = said;
  const outcome = await submitReport(ctx, { code, ...words, seen: readCode(seen), trap: field("website") });
  if (outcome.taken) return sendElsewhere(303, reportReceiptPath(outcome.receipt, site.ctx.edition.id));
  if (outcome.refusal === "unknown-article") return missing(site, c, code);
  return refused(outcome.refusal, 422);
}

async function showForm(
  site: Site,
  c: Http,
  { status, state }: { status: number; state: ReportFormState },
): Promise<Response> {
  const code = readCode(c.req.param("code") as string);
  const view = code === null ? undefined : await reportFormView(readerFor(site), code);
  if (!view) return missing(site, c, code);
  const seen = readCode(state.seen);
  return sendOwn(status, reportPage(view, { ...state, seen: String(seen ?? view.seen) }));
}

/** As much of it as a page can bear. */
function shown({ text, contact, seen }: Omit<ReportFormState, "fault">) {
  return { text: cleanText(text).slice(0, 20_000), contact: cleanText(contact).slice(0, 200), seen };
}
