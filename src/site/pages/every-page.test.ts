// What holds for every page of the reader's site.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { parse } from "parse5";
import { everyPage } from "../../../test/site/every-page.ts";

/** Attributes that machines read: never a Persian or Arabic digit. Addresses may hold Persian words, not codes. */
const MACHINE = ["datetime", "width", "height", "id", "for", "rows", "maxlength", "sizes", "srcset"];

for (const [name, page] of everyPage) {
  const { document } = parseHTML(page);
  const all = [...document.querySelectorAll("*")];

  test(`${name}: is well-formed`, () => {
    const errors: string[] = [];
    parse(page, { onParseError: (error) => errors.push(`${error.code} in line ${error.startLine}`) });
    assert.deepEqual(errors, []);
  });

  test(`${name}: is Persian, right to left, with one heading of the first level in one main landmark`, () => {
    const root = document.documentElement;
    assert.equal(root.getAttribute("lang"), "fa-IR");
    assert.equal(root.getAttribute("dir"), "rtl");
    assert.equal(document.querySelectorAll("h1").length, 1);
    assert.equal(document.querySelectorAll("main").length, 1);
    assert.equal(document.querySelector("main")?.id, "main");
  });

  test(`${name}: holds nothing inline that the content policy forbids`, () => {
    assert.equal(document.querySelectorAll("style, [style]").length, 0);
    for (const script of document.querySelectorAll("script")) {
      const isData = script.getAttribute("type") === "application/ld+json";
      // One runs before the page is drawn; no other may hold it up.
      const isEarly = /^\/assets\/early\./.test(script.getAttribute("src") ?? "");
      assert.ok(
        isData || isEarly || (script.hasAttribute("src") && script.getAttribute("type") === "module"),
      );
    }
    assert.ok(document.querySelectorAll("script[src]:not([type])").length <= 1);
    for (const element of all) {
      assert.ok(![...element.attributes].some((attribute) => attribute.name.startsWith("on")));
    }
  });

  test(`${name}: asks no other site for anything`, () => {
    for (const element of document.querySelectorAll(
      "script[src], img, link[rel=stylesheet], link[rel=preload]",
    )) {
      const address = element.getAttribute("src") ?? element.getAttribute("href") ?? "";
      assert.match(address, /^\/(assets|media)\//);
    }
    assert.equal(document.querySelectorAll("iframe, object, embed").length, 0);
  });

  test(`${name}: has its one address, or is kept out of search engines`, () => {
    const canonical = document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? null;
    const robots = document.querySelector("meta[name=robots]")?.getAttribute("content") ?? null;
    // What is printed is the article once more.
    if (name.startsWith("print")) assert.match(canonical ?? "", /\/fa\/news\//);
    assert.equal(canonical === null || name.startsWith("print"), robots === "noindex");
    if (canonical !== null) assert.match(canonical, /^https:\/\/roozamad\.example\/fa\/[!-~]*$/);
  });

  test(`${name}: writes machine fields in Latin digits, times with their offset, lengths by the standard`, () => {
    for (const element of all) {
      for (const field of MACHINE) assert.doesNotMatch(element.getAttribute(field) ?? "", /[۰-۹٠-٩]/);
    }
    for (const time of document.querySelectorAll("time")) {
      assert.match(
        time.getAttribute("datetime") ?? "",
        /^(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+03:30|PT[\dHMS]+)$/,
      );
    }
  });

  test(`${name}: uses every id once and names labels and headings that exist`, () => {
    const ids = all.map((element) => element.id).filter((id) => id !== "");
    assert.equal(new Set(ids).size, ids.length);
    for (const attribute of ["aria-labelledby", "aria-describedby", "for"]) {
      for (const element of document.querySelectorAll(`[${attribute}]`)) {
        assert.ok(ids.includes(element.getAttribute(attribute) ?? ""));
      }
    }
  });

  test(`${name}: reserves the place of every picture`, () => {
    for (const image of document.querySelectorAll("img")) {
      assert.match(image.getAttribute("width") ?? "", /^\d+$/);
      assert.match(image.getAttribute("height") ?? "", /^\d+$/);
      assert.ok(image.hasAttribute("alt"));
    }
    assert.ok(document.querySelectorAll("img[fetchpriority=high]").length <= 1);
  });
}
