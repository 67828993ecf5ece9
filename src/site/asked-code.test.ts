import assert from "node:assert/strict";
import { test } from "node:test";
import { readAsked } from "./asked-code.ts";

const HOSTS = ["news.example", "old.example"];
const asked = (text: string) => readAsked(text, HOSTS);

test("a code is read in any digits, among words and with what cannot be seen", () => {
  for (const text of [
    "122657",
    "۱۲۲۶۵۷",
    "١٢٢٦٥٧",
    " \u200f۱۲۲۶۵۷\u200e ",
    "کد خبر: ۱۲۲۶۵۷",
    "کد خبر ۱۲۲٬۶۵۷",
    "News code: 122,657",
  ]) {
    assert.deepEqual(asked(text), { code: 122_657, path: null, foreign: null }, text);
  }
});

test("an address of ours gives its code, however it was copied", () => {
  for (const text of [
    "https://news.example/n/122657",
    "news.example/n/۱۲۲۶۵۷",
    "HTTP://WWW.News.Example/fa/news/122657/پل-تازه",
    "https://old.example/fa/news/122657/%D9%BE%D9%84?utm_source=x#comments",
    "/en/print/122657",
  ]) {
    assert.deepEqual(asked(text), { code: 122_657, path: null, foreign: null }, text);
  }
});

test("an address of ours without a code of ours is handed on as it is", () => {
  assert.deepEqual(asked("https://old.example/?p=77"), { code: null, path: "/?p=77", foreign: null });
});

test("another host is named, also one that only looks like ours", () => {
  const hosts = {
    "https://news-example.test/n/122657": "news-example.test",
    "https://news.example.evil.test/fa/news/122657/x": "news.example.evil.test",
    "https://news.example@evil.test/n/122657": "evil.test",
    "https://nеws.example/n/122657": "xn--nws-rdd.example",
    "http://news.example:8080/n/122657": "news.example:8080",
  };
  for (const [text, foreign] of Object.entries(hosts)) {
    assert.deepEqual(asked(text), { code: 122_657, path: null, foreign }, text);
  }
  assert.deepEqual(asked("t.me/example/5"), { code: null, path: null, foreign: "t.me" });
});

test("what holds no code or more than one gives none", () => {
  for (const text of [
    "",
    "   ",
    "پل",
    "12 and 34",
    "0",
    "-",
    "99999999999999999999",
    "https://",
    "a".repeat(3_000),
  ]) {
    assert.deepEqual(asked(text), { code: null, path: null, foreign: null }, text);
  }
  assert.equal(asked("https://news.example/n/%ff").code, null);
});
