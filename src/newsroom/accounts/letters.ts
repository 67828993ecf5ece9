// Letters to the staff, in Persian: a link and what it is for, as plain text and as the same in modest HTML.
import { formatDate } from "@dabir/farsi";
import words from "../../../locales/mail.fa.json" with { type: "json" };
import type { Context } from "../../context.ts";
import { escapeHtml } from "../../document/escape-html.ts";
import type { Letter } from "../../platform/mail.ts";
import type { MadeLink } from "./account-link.ts";

export async function linkLetter(
  ctx: Context,
  made: MadeLink & { name: string; email: string },
): Promise<Letter> {
  const house = await houseName(ctx);
  const until = formatDate(made.expiresAt, "full", ctx.edition.timeZone);
  const say = (key: keyof typeof words) =>
    words[key].replace("{house}", house).replace("{name}", made.name).replace("{until}", until);
  const { purpose, link } = made;
  const [greeting, why, once, farewell] = [
    say("greeting"),
    say(`${purpose}.why`),
    say("once"),
    say("farewell"),
  ];
  const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`;
  const html = [
    '<!doctype html><html lang="fa" dir="rtl"><meta charset="utf-8">',
    '<body style="font-family:Vazirmatn,Tahoma,sans-serif;font-size:16px;line-height:1.9;max-width:36em;margin:2em auto;padding:0 1em">',
    paragraph(greeting),
    paragraph(why),
    `<p><a href="${escapeHtml(link)}" style="display:inline-block;padding:.5em 1.2em;border-radius:6px;background:#9f1a1f;color:#ffffff;text-decoration:none">${escapeHtml(say(`${purpose}.button`))}</a></p>`,
    `<p dir="ltr" style="word-break:break-all;font-size:13px">${escapeHtml(link)}</p>`,
    paragraph(once),
    paragraph(farewell),
    "</body></html>",
  ].join("\n");
  return {
    to: made.email,
    subject: say(`${purpose}.subject`),
    text: `${[greeting, why, link, once, farewell].join("\n\n")}\n`,
    html,
  };
}

async function houseName(ctx: Context): Promise<string> {
  const row = await ctx.db.selectFrom("setting").select("value").where("key", "=", "name").executeTakeFirst();
  return typeof row?.value === "string" ? row.value : "دبیر";
}
