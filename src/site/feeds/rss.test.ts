import assert from "node:assert/strict";
import { test } from "node:test";
import { fromHtml } from "../../document/from-html.ts";
import { feedBody } from "./feed-body.ts";
import { card, frame, PERSIAN_TIME, picture } from "./machine-view.fixture.ts";
import { rss } from "./rss.ts";
import { rtlStart } from "./rtl-start.ts";
import { cdata, escapeXml } from "./xml.ts";

const { document: body } = fromHtml(
  '<p>متن <a href="/fa/news/5">پیوند</a></p><img data-media-id="m1"><p>پایان</p>',
);
const feed = rss({ frame, section: null, items: [{ card: card(), body }] });

test("the channel names the newsroom, its language, and where it comes from", () => {
  assert.match(feed, /<channel>\n<title>روزنامه نمونه<\/title>\n<link>https:\/\/news\.example\/fa\/<\/link>/);
  assert.match(
    feed,
    /<atom:link href="https:\/\/news\.example\/fa\/rss" rel="self" type="application\/rss\+xml"\/>/,
  );
  assert.match(feed, /<description>خبر &lt;درست&gt; &amp; به‌هنگام<\/description>/);
  assert.match(feed, /<language>fa-IR<\/language>/);
});

test("an article has a lasting identity that is no address", () => {
  assert.match(feed, /<guid isPermaLink="false">dabir:122657<\/guid>/);
});

test("an article has its address percent-encoded, its author, section and instant with offset", () => {
  const slug = encodeURIComponent("پل-تازه-باز-شد");
  assert.ok(feed.includes(`<link>https://news.example/fa/news/122657/${slug}</link>`));
  assert.match(feed, /<dc:creator>خبرنگار شهر<\/dc:creator>/);
  assert.match(feed, /<category>شهر<\/category>/);
  assert.match(feed, /<pubDate>Fri, 18 Feb 2022 13:41:00 \+0330<\/pubDate>/);
});

test("the newsroom signs what nobody else signs", () => {
  const unsigned = rss({ frame, section: null, items: [{ card: card({ byline: null }), body }] });
  assert.match(unsigned, /<dc:creator>روزنامه نمونه<\/dc:creator>/);
});

test("the lead picture comes with size, caption and credit", () => {
  assert.ok(
    feed.includes(
      '<media:content url="https://news.example/media/p7Kd2/1280.jpg" medium="image" type="image/jpeg" width="1280" height="720"><media:description>پل در روز گشایش</media:description><media:credit>عکاس روزنامه</media:credit></media:content>',
    ),
  );
});

test("the whole body comes, with full addresses and without what is unknown", () => {
  assert.equal(
    feedBody(frame.origin, { card: card(), body }),
    '<div dir="rtl" lang="fa-IR"><p><strong>پل تازه شهر از امروز باز است.</strong></p>\n<p>متن <a href="https://news.example/fa/news/5">پیوند</a></p>\n<p>پایان</p></div>',
  );
});

test("pictures of the body come where they are known", () => {
  const html = feedBody(frame.origin, {
    card: card(),
    body,
    pictures: new Map([["m1", { ...picture, id: "m1" }]]),
  });
  assert.ok(
    html.includes(
      '<figure><img src="https://news.example/media/m1/1280.jpg" width="1280" height="720" alt="پل تازه شهر"><figcaption>پل در روز گشایش / عکاس روزنامه</figcaption></figure>',
    ),
  );
});

test("a title or lead that begins with a Latin word or a digit is opened by a right-to-left mark", () => {
  assert.equal(rtlStart("OSCE بیانیه داد"), "\u200fOSCE بیانیه داد");
  assert.equal(rtlStart("۴ کشته"), "\u200f۴ کشته");
  assert.equal(rtlStart("«پل» باز شد"), "\u200f«پل» باز شد");
  assert.equal(rtlStart("پل باز شد"), "پل باز شد");
  assert.equal(rtlStart("Only English"), "Only English");
  assert.match(
    rss({ frame, section: null, items: [{ card: card({ headline: "B12 چیست" }), body }] }),
    /<title>\u200fB12 چیست</,
  );
});

test("a section's feed names the section and its own address", () => {
  const section = rss({ frame, section: { slug: "جهان", name: "جهان" }, items: [] });
  assert.match(section, /<title>روزنامه نمونه \| جهان<\/title>/);
  assert.ok(section.includes(`href="https://news.example/fa/section/${encodeURIComponent("جهان")}/rss"`));
  assert.ok(!section.includes("lastBuildDate"));
});

test("hostile words neither break the document nor leave their place", () => {
  const hostile = rss({
    frame,
    section: null,
    items: [
      { card: card({ headline: "پل</title>]]>\u0000\u000b\ud800<x>", lead: "]]></content:encoded>" }), body },
    ],
  });
  assert.match(hostile, /<title>پل&lt;\/title&gt;\]\]&gt;&lt;x&gt;<\/title>/);
  assert.equal(hostile.split("</content:encoded>").length, 2);
  assert.equal(cdata("a]]>b"), "<![CDATA[a]]]]><![CDATA[>b]]>");
  assert.equal(escapeXml("\ufffe\u{1f600}"), "\u{1f600}");
});

test("no field holds a Persian digit or a Jalali date", () => {
  assert.doesNotMatch(feed, PERSIAN_TIME);
});
