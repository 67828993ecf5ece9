// Random text for property tests: Persian letters and signs thick with the characters that go wrong,
// and any UTF-16 at all, unpaired surrogates included.

import fc from "fast-check";

const thorny = fc.constantFrom(
  ...'ابپتجدرزسکگلمنوهیيكىۀة أإآؤئءًّـ\u200c\u200c\u200d\u200e\u200f\u00ad\u00ac\u00a0 \n.,،؛;؟?!:«»"“”()[]…-/٪%٫٬',
  ..."۰۱۲۹٠٩0129aZ@#<>&`_",
  "می",
  "ها",
  "های",
  "تر",
  " می ",
  "...",
  "https://a.ir/",
  "\ue000",
  "\ud800",
  "\udc00",
  "\ufefb",
  "ﷲ",
);

export const anyText = fc.oneof(
  fc.array(thorny, { maxLength: 40 }).map((signs) => signs.join("")),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
    .map((units) => String.fromCharCode(...units)),
);
