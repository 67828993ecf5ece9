import assert from "node:assert/strict";
import { test } from "node:test";
import { DocumentError } from "./document-error.ts";
import { fromHtml } from "./from-html.ts";
import { toPortableHtml } from "./portable-html.ts";

/** What comes back as HTML after the way through a body. */
const through = (html: string) => toPortableHtml(fromHtml(html).document);
const dropped = (html: string) => fromHtml(html).dropped;

const hostile: [string, string][] = [
  ["<script>alert(1)</script><p>متن</p>", "<p>متن</p>"],
  ["<SCRIPT SRC=//evil.example/x.js></SCRIPT>متن", "<p>متن</p>"],
  ["<script><!--<script>--></script>متن", "<p>متن</p>"],
  ["<style>p{display:none}</style>متن", "<p>متن</p>"],
  ["<svg><script>alert(1)</script><text>نقش</text></svg>متن", "<p>متن</p>"],
  ["<svg/onload=alert(1)>متن</svg><p>پس از آن</p>", "<p>پس از آن</p>"],
  ['<math><mi xlink:href="javascript:alert(1)">x</mi></math>متن', "<p>متن</p>"],
  ['<p onclick="alert(1)" onmouseover=alert(1)>متن</p>', "<p>متن</p>"],
  ['<a href="javascript:alert(1)">متن</a>', "<p>متن</p>"],
  ['<a href="java\nscript:alert(1)">متن</a>', "<p>متن</p>"],
  ['<a href="\u0001javascript:alert(1)">متن</a>', "<p>متن</p>"],
  ['<a href="JaVaScRiPt&colon;alert(1)">متن</a>', "<p>متن</p>"],
  ['<a href="data:text/html,<script>alert(1)</script>">متن</a>', "<p>متن</p>"],
  ['<a href="//evil.example/">متن</a>', "<p>متن</p>"],
  ['<a href="/\\evil.example/">متن</a>', "<p>متن</p>"],
  ['<a href="vbscript:x">متن</a>', "<p>متن</p>"],
  [
    "<a href='https://example.org/\"onmouseover=\"x'>متن</a>",
    '<p><a href="https://example.org/&quot;onmouseover=&quot;x" rel="noopener">متن</a></p>',
  ],
  ["<img src=x onerror=alert(1)>متن", "<p>متن</p>"],
  ['<img data-media-id="../etc/passwd">متن', "<p>متن</p>"],
  ['<iframe src="https://evil.example/embed/abc"></iframe>متن', "<p>متن</p>"],
  ['<iframe src="https://www.youtube.com.evil.example/embed/a_b-C3d4E5f"></iframe>متن', "<p>متن</p>"],
  ['<iframe srcdoc="<script>alert(1)</script>"></iframe>متن', "<p>متن</p>"],
  ['<object data="x.swf"><embed src="x.swf"></object>متن', "<p>متن</p>"],
  ['<form action="https://evil.example"><input name=a><button>بفرست</button><p>متن</p></form>', "<p>متن</p>"],
  ["<!-- پنهان --><p>متن<!--[if IE]><script>x</script><![endif]--></p>", "<p>متن</p>"],
  ["<p>a&lt;script&gt;alert(1)&lt;/script&gt; متن</p>", "<p>a&lt;script&gt;alert(1)&lt;/script&gt; متن</p>"],
  ["<title>عنوان</title><textarea><script></textarea><p>متن</p>", "<p>متن</p>"],
  [
    "<template><p>پنهان</p></template><p hidden>پنهان</p><div style='display: none'>پنهان</div>متن",
    "<p>متن</p>",
  ],
  ["<noscript><p>پنهان</noscript><p>متن", "<p>متن</p>"],
  [
    "<base href='https://evil.example'><meta http-equiv=refresh content='0;url=x'><link rel=stylesheet href=x>متن",
    "<p>متن</p>",
  ],
  ["<p>م\u0000ت\u0007ن\u202e\u2066\u2069\u202c\ufeff\u200b</p>", "<p>متن</p>"],
  ["<p>م&#0;ت&#x202E;ن&#8294;</p>", "<p>م\ufffdتن</p>"],
  ['<div data-embed="evil" data-embed-id="x">متن</div>', "<p>متن</p>"],
  ['<div data-embed="aparat" data-embed-id=\'"><script>\'>متن</div>', "<p>متن</p>"],
  ['<div data-embed="__proto__" data-embed-id="x">متن</div>', "<p>متن</p>"],
  [
    '<pre class=x><code class="language-&quot;onload=x">x &lt; y</code></pre>',
    '<pre dir="ltr"><code>x &lt; y</code></pre>',
  ],
];

for (const [html, expected] of hostile) {
  test(`of ${JSON.stringify(html).slice(0, 70)} only the text is left`, () => {
    assert.equal(through(html), expected);
  });
}

const shapes: [string, string, string][] = [
  [
    "nested divs and spans become paragraphs",
    "<div><div><span>یک</span></div>دو<div>سه</div></div>",
    "<p>یک</p>\n<p>دو</p>\n<p>سه</p>",
  ],
  [
    "two breaks part paragraphs, one stays a break",
    "یک<br>دو<br><br/>سه<br> <br>چهار",
    "<p>یک<br>دو</p>\n<p>سه</p>\n<p>چهار</p>",
  ],
  ["an unclosed paragraph ends where the next begins", "<p>یک<p>دو", "<p>یک</p>\n<p>دو</p>"],
  [
    "a bold line in large type becomes a heading",
    '<p><strong style="font-size:20px">عنوان</strong></p><p><b>تأکید</b></p>',
    "<h2>عنوان</h2>\n<p><strong>تأکید</strong></p>",
  ],
  [
    "headings begin at h2 and end at h4",
    "<h1>یک</h1><h3>دو</h3><h6>سه</h6>",
    "<h2>یک</h2>\n<h3>دو</h3>\n<h4>سه</h4>",
  ],
  [
    "wrongly nested emphasis keeps its meaning",
    "<b>یک<i>دو</b>سه</i>",
    "<p><strong>یک<em>دو</em></strong><em>سه</em></p>",
  ],
  ["hard spaces become spaces and runs of spaces one", "<p> یک&nbsp;&nbsp; دو\n سه </p>", "<p>یک دو سه</p>"],
  [
    "ZWNJ, ZWJ, LRM and RLM stay",
    "<p>می\u200cرود ه\u200d. \u200fالف \u200eA</p>",
    "<p>می\u200cرود ه\u200d. \u200fالف \u200eA</p>",
  ],
  ["a table of one cell was layout", "<table><tr><td>یک<p>دو</td></tr></table>", "<p>یک</p>\n<p>دو</p>"],
  [
    "a table around tables was layout",
    "<table><tr><td>متن<td><table><tr><td>۱<td>۲</table></table>",
    '<p>متن</p>\n<div class="table-scroll" role="region" tabindex="0" aria-label="جدول"><table><tbody><tr><td>۱</td><td>۲</td></tr></tbody></table></div>',
  ],
  [
    "a list inside a list without an item belongs to the item before",
    "<ul><li>یک</li><ul><li>دو</li></ul></ul>",
    "<ul><li>یک<ul><li>دو</li></ul></li></ul>",
  ],
  [
    "a picture inside a paragraph stands after its beginning",
    '<p>یک<img data-media-id="m1">دو</p>',
    '<p>یک</p>\n<figure><img data-media-id="m1" alt=""></figure>\n<p>دو</p>',
  ],
  [
    "a picture inside a quotation comes after it",
    '<blockquote>یک<img data-media-id="m1"></blockquote><p>دو</p>',
    '<blockquote><p>یک</p></blockquote>\n<figure><img data-media-id="m1" alt=""></figure>\n<p>دو</p>',
  ],
  [
    "a known video becomes a card",
    '<iframe src="//www.youtube.com/embed/a_b-C3d4E5f?rel=0" title="فیلم"></iframe>',
    '<div data-embed="youtube" data-embed-id="a_b-C3d4E5f" data-embed-title="فیلم"><a href="https://www.youtube.com/watch?v=a_b-C3d4E5f">فیلم</a></div>',
  ],
  [
    "the old script of Aparat becomes a card",
    '<div><script src="https://www.aparat.com/embed/AbC12?data[rnddiv]=1"></script></div>',
    '<div data-embed="aparat" data-embed-id="AbC12"><a href="https://www.aparat.com/v/AbC12">https://www.aparat.com/v/AbC12</a></div>',
  ],
];

for (const [name, html, expected] of shapes) {
  test(name, () => {
    assert.equal(through(html), expected);
  });
}

test("what is lost is named, each thing once", () => {
  const html =
    '<img src="https://a.example/1.jpg"><script>x</script><script>y</script><figure><img src="/2.jpg"><figcaption>شرح</figcaption></figure><a href="javascript:x">متن</a><!-- c -->';
  assert.deepEqual(dropped(html), [
    "img https://a.example/1.jpg",
    "script",
    "img /2.jpg",
    "figcaption شرح",
    "a javascript:x",
  ]);
});

test("a note without a reference is named as lost", () => {
  assert.deepEqual(dropped('<section role="doc-endnotes"><ol><li id="fn-1">یادداشت</li></ol></section>متن'), [
    "footnote یادداشت",
  ]);
});

test("HTML beyond a megabyte is refused", () => {
  assert.throws(() => fromHtml("x".repeat(1_048_577)), DocumentError);
});

test("hostile nesting of a megabyte gives a body or a refusal, and its text stays", () => {
  for (const piece of [
    "<div>",
    "<b>",
    "<ul><li>",
    "<table><tr><td>",
    "<blockquote>",
    "<svg>",
    "<a href=/x>",
    "<figure>",
    "<pre>",
  ]) {
    const html = `${piece.repeat(Math.floor(1_000_000 / piece.length))}متن`;
    const { document } = fromHtml(html);
    assert.equal(JSON.stringify(document).includes("متن"), piece !== "<svg>", piece);
  }
});

test("a film of our own keeps its poster, subtitles and caption; what of it is broken goes", () => {
  const { document, dropped } = fromHtml(
    `<figure><video data-media-id="f1" data-poster-id="p1" autoplay>
      <track data-media-id="s1" srclang="fa" label="فارسی"><track srclang="en" label="x" src="/e.vtt">
      مرورگر شما فیلم نشان نمی‌دهد</video><figcaption>دریا</figcaption></figure>
     <audio data-media-id="a1"></audio>`,
  );
  const subtitles = [{ id: "s1", language: "fa", label: "فارسی" }];
  assert.deepEqual(document.content, [
    { type: "film", attrs: { id: "f1", poster: "p1", caption: "دریا", subtitles } },
    { type: "sound", attrs: { id: "a1", caption: null } },
  ]);
  assert.deepEqual(dropped, []);
});

test("of a film of another site its address stays, as a link; one without an address is told", () => {
  const link = (text: string, href: string) => ({
    type: "paragraph",
    content: [{ type: "text", text, marks: [{ type: "link", attrs: { href } }] }],
  });
  const { document, dropped } = fromHtml(
    `<p>پیش</p><figure><video poster="x.jpg"><source src="https://a.example/f.mp4" type="video/mp4"></video>
     <figcaption>فیلم بارش برف</figcaption></figure>
     <audio src="//a.example/s.mp3" title="گفت‌وگو"></audio><video src="/local.mp4"></video>`,
  );
  assert.deepEqual(document.content.slice(1), [
    link("فیلم بارش برف", "https://a.example/f.mp4"),
    link("گفت‌وگو", "https://a.example/s.mp3"),
  ]);
  assert.deepEqual(dropped, ["video /local.mp4"]);
});
