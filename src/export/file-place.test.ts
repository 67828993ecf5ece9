import assert from "node:assert/strict";
import { test } from "node:test";
import { askedFor, fileAt, linkBetween, readAddress } from "./file-place.ts";

const ORIGIN = "https://news.example";
const fileOf = (link: string): string | undefined => {
  const address = readAddress(link, ORIGIN);
  return address && fileAt(address);
};

test("an address becomes a file in a folder of its own", () => {
  assert.equal(fileOf("/fa/"), "fa/index.html");
  assert.equal(fileOf("/fa/news/12/پل-تازه"), "fa/news/12/پل-تازه/index.html");
  assert.equal(fileOf(`${ORIGIN}/fa/news/12/%D9%BE%D9%84?utm_source=x#comments`), "fa/news/12/پل/index.html");
  assert.equal(
    fileOf("/fa/latest?before=2022-02-18T10:11:00.000Z.12"),
    "fa/latest/before/2022-02-18T10-11-00.000Z.12/index.html",
  );
  assert.equal(fileOf("/fa/section/society/rss"), "fa/section/society/rss.xml");
  assert.equal(fileOf("/media/0123456789ab/640.webp"), "media/0123456789ab/640.webp");
});

test("what leads away from the site, or out of the folder, is no address", () => {
  for (const link of [
    "https://other.example/fa/",
    "//other.example/",
    "mailto:a@b.example",
    "#main",
    `${ORIGIN}.evil/`,
    "/a/%2e%2e%2fb",
    "/a%00b",
    "/a/..%5Cb",
  ]) {
    assert.equal(readAddress(link, ORIGIN), undefined, link);
  }
  assert.equal(fileOf("/../../etc/passwd"), "etc/passwd/index.html", "never above the top");
});

test("files name each other by relative links", () => {
  assert.equal(linkBetween("fa/index.html", "fa/news/12/پل/index.html"), "news/12/%D9%BE%D9%84/index.html");
  assert.equal(linkBetween("fa/news/12/پل/index.html", "assets/site.css"), "../../../../assets/site.css");
  const address = readAddress("/fa/tag/پل?before=a:b", ORIGIN);
  assert.equal(address && askedFor(address), "/fa/tag/%D9%BE%D9%84?before=a%3Ab");
});
