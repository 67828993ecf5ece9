import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { test } from "node:test";
import { weaknessOf } from "./weak-passwords.ts";

const PERSON = ["نیما خسروشاهی", "khosrowshahi@news.example"];

for (const [what, passwords] of Object.entries({
  "known passwords, masked or lengthened": ["password1234", "P@ssw0rd123", "Admin@2024", "letmein!!1"],
  "what was found in breaches, with digits and marks": [
    "butterfly1987",
    "Chelsea#12345",
    "liverpool2024",
    "metallica!!1",
  ],
  "Persian words in either letters": ["asheghetam123", "دوستت دارم عزیزم", "salam salam salam"],
  "Persian words on a Latin keyboard": ["hgsghl1234", "lplndlplnd", "السلام۱۲۳۴۵"],
  "names with years": ["alireza1370", "maryam&ali1395", "سارا۱۳۷۵۱۳۷۵"],
  "clubs and cities": ["persepolis1399", "Tehran@1400!", "esteghlal1400"],
  "dates in both calendars": ["1370/05/12a", "13700512137", "1991-12-24!"],
  "telephone numbers": ["09121234567", "0935-1112233", "۰۹۱۲۱۱۱۲۲۳۳"],
  "walks over the keyboard": ["qwertyuiop", "zxcvbnmasdf", "1qaz2wsx3edc", "0987654321"],
  repetitions: ["aaaaaaaaaaaa", "2580258025802580", "abababababab"],
})) {
  test(`${what} are refused`, () => {
    for (const password of passwords) assert.equal(weaknessOf(password, PERSON), "common", password);
  });
}

test("what is made of the person's own name or address is refused", () => {
  for (const password of ["khosrowshahi88", "خسروشاهی ۱۳۹۹", "Khosrowshahi!!"]) {
    assert.equal(weaknessOf(password, PERSON), "personal", password);
    assert.equal(weaknessOf(`${password} and three more words`, PERSON), undefined);
  }
});

test("length alone is asked first, in letters and not in bytes", () => {
  assert.equal(weaknessOf("پنجره", PERSON), "short");
  assert.equal(weaknessOf("x7$Kq!2pZ", PERSON), "short");
  assert.equal(weaknessOf("ب".repeat(129), PERSON), "long");
});

test("several words that do not belong together, and what a machine made up, are taken", () => {
  for (const password of [
    "کبوتر پنجره قطار زمستان",
    "correct horse battery staple",
    "tq9!kfLw2z",
    "xk7-vm2-qp9-hz4",
    "گربه روی بام کاهگلی",
  ]) {
    assert.equal(weaknessOf(password, PERSON), undefined, password);
  }
});

test("the longest password is judged in a moment's work", () => {
  assert.equal(weaknessOf("aB3$".repeat(32), PERSON), "common");
});

test("the lists stay small", () => {
  const sizes = ["weak-passwords.txt", "breached-passwords.txt.gz"].map(
    (name) => statSync(new URL(name, import.meta.url)).size,
  );
  assert.ok(Math.max(...sizes) <= 150_000);
});
