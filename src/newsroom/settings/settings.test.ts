import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { changeSettingsInput } from "./settings.ts";

const takes = (logo: string): boolean => changeSettingsInput.safeParse({ logo }).success;

test("a logo of shapes is taken", () => {
  assert.ok(takes(readFileSync(new URL("../../../demo/logo.svg", import.meta.url), "utf8").trim()));
  assert.ok(takes('<svg viewBox="0 0 8 8"><defs><path id="a" d="M0 0h8"/></defs><use href="#a"/></svg>'));
});

for (const [what, logo] of [
  ["a script", "<svg><script>alert(1)</script></svg>"],
  ["an act of its own", "<svg><path onclick=alert(1) /></svg>"],
  ["a link", '<svg><a href="https://evil.example">x</a></svg>'],
  ["a picture", '<svg><image href="#x"/></svg>'],
  [
    "HTML that leaves the picture",
    '<svg><p><meta http-equiv="refresh" content="0;url=//evil.example"></svg>',
  ],
  ["a frame", '<svg><iframe src="//evil.example"></iframe></svg>'],
  ["an animation of a link", '<svg><animate attributeName="href" to="#"/></svg>'],
  ["a comment that hides something", "<svg><!-- --></svg>"],
  ["something after its end", "<svg></svg><p>x"],
  ["something else", "<p></p>"],
] as const) {
  test(`a logo that holds ${what} is refused`, () => assert.equal(takes(logo), false));
}
