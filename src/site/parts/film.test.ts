import assert from "node:assert/strict";
import { test } from "node:test";
import { sampleArticleView } from "../../../test/site/samples/article.ts";
import { sampleArticle } from "../../../test/site/samples/articles.ts";
import { articlePage } from "../pages/article-page.ts";
import { filmHtml, soundHtml } from "./film.ts";
import { articleEntities } from "./json-ld.ts";
import { clockOf, isoDuration, sizeOf } from "./play-facts.ts";

const video = sampleArticle("video");
const audio = sampleArticle("audio");
const page = articlePage(sampleArticleView(video));
const { frame } = sampleArticleView(video);

test("a film waits to be asked, has its place, its poster, its subtitles and a way to take it along", () => {
  const [player = ""] = /<video[^>]*>.*?<\/video>/s.exec(page) ?? [];
  for (const part of [
    'controls preload="metadata" playsinline src="/media/dawn.mp4" width="640" height="360"',
    'poster="/media/science-clouds/960.webp"',
    '<track kind="captions" src="/media/dawn.fa.vtt" srclang="fa" label="فارسی" default>',
  ]) {
    assert.ok(player.includes(part), part);
  }
  assert.doesNotMatch(page, /autoplay/);
  assert.match(page, /<time datetime="PT15S">۰:۱۵<\/time>/);
  assert.match(
    page,
    /href="\/media\/dawn\.mp4" download="\d+-dawn-mp4\.mp4">دانلود فیلم <small>۱۴۰ کیلوبایت/,
  );
});

test("the picture of a film article stands on the film, not over it too; that of a sound article opens it", () => {
  assert.equal(page.match(/<img[^>]*science-clouds/g), null);
  const heard = articlePage(sampleArticleView(audio));
  assert.match(heard, /<img[^>]*culture-setar/);
  assert.match(heard, /<audio controls preload="metadata" src="\/media\/scale\.mp3"/);
  assert.match(heard, /<p class="kind">صوت<\/p>/);
});

test("a player has the shape of its film before either film or poster has come", () => {
  const shapes = [
    [1920, 1080, "broad"],
    [640, 480, "classic"],
    [1080, 1080, "square"],
    [720, 1280, "upright"],
    [854, 480, "broad"],
  ] as const;
  for (const [width, height, shape] of shapes) {
    const film = video.recordings.get("dawn-mp4");
    if (!film) throw new Error("the demonstration has no film");
    const recordings = new Map([["dawn-mp4", { ...film, width, height }]]);
    const markup = filmHtml(
      { ...video, recordings },
      { id: "dawn-mp4", poster: null, caption: null, subtitles: [] },
    );
    assert.match(markup, new RegExp(`class="recording film ${shape}"`), `${width}×${height}`);
  }
});

test("only pages with players load their script", () => {
  assert.match(page, /film\.[0-9a-f]{10}\.js/);
  assert.doesNotMatch(
    articlePage(sampleArticleView(sampleArticle("news"))),
    /film\.|gallery\.[0-9a-f]{10}\.js/,
  );
});

test("what is not known any more leaves no trace", () => {
  const lost = { ...video, recordings: new Map() };
  assert.equal(filmHtml(lost, { id: "dawn-mp4", poster: null, caption: "x", subtitles: [] }), "");
  assert.equal(soundHtml(lost, { id: "scale-mp3", caption: null }), "");
  // A film is no sound.
  assert.equal(soundHtml(video, { id: "dawn-mp4", caption: null }), "");
});

test("machines are told what can be seen and heard", () => {
  const [seen] = articleEntities(frame, video);
  const [film] = (seen?.video ?? []) as Record<string, unknown>[];
  assert.deepEqual(
    [film?.["@type"], film?.contentUrl, film?.duration, film?.encodingFormat, film?.thumbnailUrl],
    [
      "VideoObject",
      `${frame.origin}/media/dawn.mp4`,
      "PT15S",
      "video/mp4",
      `${frame.origin}/media/science-clouds/1280.jpg`,
    ],
  );
  assert.equal(seen?.audio, undefined);
  const [sound] = (articleEntities(frame, audio)[0]?.audio ?? []) as Record<string, unknown>[];
  assert.deepEqual([sound?.["@type"], sound?.encodingFormat], ["AudioObject", "audio/mpeg"]);
});

test("lengths and sizes are said as people say them", () => {
  assert.deepEqual([0, 9.6, 65, 3725].map(clockOf), ["۰:۰۰", "۰:۱۰", "۱:۰۵", "۱:۰۲:۰۵"]);
  assert.deepEqual([0, 9.6, 60, 3725].map(isoDuration), ["PT0S", "PT10S", "PT1M", "PT1H2M5S"]);
  assert.deepEqual([1, 286_720, 2_500_000, 52_428_800].map(sizeOf), [
    "۱ کیلوبایت",
    "۲۸۰ کیلوبایت",
    "۲٫۴ مگابایت",
    "۵۰ مگابایت",
  ]);
});
