// Persian verbs as pairs of past and present stem, and the verb a form belongs to. Facts of the language, written
// out; forms are parsed, not listed.

const pairs = `
آراست آرا|آزرد آزار|آزمود آزما|آسود آسا|آشامید آشام|آشفت آشوب|آغازید آغاز|آفرید آفرین|آمد آ|آموخت آموز|آمیخت آمیز|
آورد آور|آویخت آویز|ارزید ارز|افتاد افت|افراشت افراز|افروخت افروز|افزود افزا|افشاند افشان|افکند افکن|انباشت انبار|
انجامید انجام|انداخت انداز|اندوخت اندوز|اندیشید اندیش|انگاشت انگار|انگیخت انگیز|ایستاد ایست|باخت باز|بارید بار|
بافت باف|بالید بال|باوراند باوران|بایست باید|بخشود بخشا|بخشید بخش|برد بر|برید بر|بست بند|بلعید بلع|بود باش|بوسید بوس|
بویید بو|بیخت بیز|پاشید پاش|پالود پالا|پایید پا|پخت پز|پذیرفت پذیر|پراکند پراکن|پرداخت پرداز|پرسید پرس|پرستید پرست|
پروراند پروران|پرورد پرور|پرید پر|پژمرد پژمر|پسندید پسند|پنداشت پندار|پوسید پوس|پوشاند پوشان|پوشید پوش|پویید پو|
پیچید پیچ|پیراست پیرا|پیمود پیما|پیوست پیوند|تابید تاب|تاخت تاز|تافت تاب|تراشید تراش|ترساند ترسان|ترسید ترس|ترکید ترک|
تکاند تکان|تنید تن|توانست توان|جست جو|جست جه|جنبید جنب|جنگید جنگ|جهید جه|جوشید جوش|جوید جو|چاپید چاپ|چربید چرب|
چرخاند چرخان|چرخید چرخ|چرید چر|چسباند چسبان|چسبید چسب|چشید چش|چکید چک|چلاند چلان|چید چین|خاست خیز|خراشید خراش|
خرامید خرام|خروشید خروش|خرید خر|خزید خز|خشکید خشک|خوابید خواب|خفت خواب|خلید خل|خمید خم|خنداند خندان|خندید خند|خواباند خوابان|
خواست خواه|خواند خوان|خوراند خوران|خورد خور|خیساند خیسان|داد ده|داشت دار|دانست دان|درخشید درخش|درید در|
دزدید دزد|دمید دم|دواند دوان|دوخت دوز|دوشید دوش|دوید دو|دید بین|راند ران|ربود ربا|رخشید رخش|رساند رسان|رست ره|رسید رس|
رشت ریس|رفت رو|رقصید رقص|رمید رم|رنجاند رنجان|رنجید رنج|رهاند رهان|رهید ره|رویید رو|ریخت ریز|رید رین|زاد زا|زایید زا|
زد زن|زدود زدا|زیست زی|ساخت ساز|ساخت ساز|سایید سا|سپارد سپار|سپرد سپار|ستاند ستان|ستود ستا|سترد ستر|ستیزید ستیز|
سرایید سرا|سرود سرا|سرشت سرش|سرید سر|سزید سز|سنجید سنج|سوخت سوز|سوزاند سوزان|شایست شای|شتافت شتاب|شد شو|شست شو|
شکافت شکاف|شکست شکن|شکفت شکف|شکیبید شکیب|شمرد شمار|شناخت شناس|شناساند شناسان|شنید شنو|شورید شور|طلبید طلب|غرید غر|
غلتید غلت|غنود غنو|فرستاد فرست|فرمود فرما|فروخت فروش|فریفت فریب|فشرد فشار|فهماند فهمان|فهمید فهم|قاپید قاپ|
قبولاند قبولان|کاست کاه|کاشت کار|کاوید کاو|کرد کن|کشاند کشان|کشت کش|کشید کش|کند کن|کوبید کوب|کوچید کوچ|کوشید کوش|
گداخت گداز|گذارد گذار|گذاشت گذار|گذراند گذران|گذشت گذر|گرایید گرا|گرداند گردان|گردید گرد|گرفت گیر|گروید گرو|گریخت گریز|
گریاند گریان|گریست گری|گزارد گزار|گزید گزین|گزید گز|گسترد گستر|گستراند گستران|گسست گسل|گسیخت گسل|گشت گرد|گشود گشا|
گفت گو|گماشت گمار|گنجاند گنجان|گنجید گنج|گندید گند|گوارید گوار|لرزاند لرزان|لرزید لرز|لغزید لغز|لمید لم|لنگید لنگ|
لیسید لیس|ماسید ماس|مالید مال|ماند مان|مرد میر|مکید مک|نازید ناز|نالید نال|نامید نام|نشاند نشان|نشست نشین|نگاشت نگار|
نگریست نگر|نمایاند نمایان|نمود نما|نواخت نواز|نوردید نورد|نوشت نویس|نوشید نوش|نهاد نه|نهفت نهنب|نیوشید نیوش|ورزید ورز|
وزید وز|هراسید هراس|هشت هل|یافت یاب|یازید یاز|
آکند آکن|آلود آلا|آمرزید آمرز|انبازید انباز|پراند پران|پرهیزید پرهیز|پلکید پلک|پیچاند پیچان|تاباند تابان|تپید تپ|
ترکاند ترکان|جنباند جنبان|جهاند جهان|جوشاند جوشان|چپاند چپان|چراند چران|چشاند چشان|چکاند چکان|خشکاند خشکان|
درخشاند درخشان|درود درو|رقصاند رقصان|روبید روب|رویاند رویان|سابید ساب|غلتاند غلتان|غلطید غلط|غلطاند غلطان|فرسود فرسا|
فشاند فشان|کوفت کوب|لغزاند لغزان|لولید لول|نکوهید نکوه|نوشاند نوشان|وزاند وزان
`;

const preverbs = ["بر", "در", "باز", "فرو", "فرا", "وا", "ور", "پس"];
const byPast = new Map<string, string>();
const byPresent = new Map<string, string>();
for (const pair of pairs.replace(/\n/g, "").split("|")) {
  const [past = "", present = ""] = pair.split(" ");
  const lemma = `${past}#${present}`;
  if (!byPast.has(past)) byPast.set(past, lemma);
  if (!byPresent.has(present)) byPresent.set(present, lemma);
}
byPresent.set("بر", "برد#بر");
byPresent.set("کن", "کرد#کن");
byPresent.set("شو", "شد#شو");
byPresent.set("رو", "رفت#رو");
byPresent.set("باز", "باخت#باز");
byPresent.set("گرد", "گشت#گرد");
byPresent.set("کش", "کشید#کش");
byPresent.set("گذار", "گذاشت#گذار");

const whole: Readonly<Record<string, string>> = {
  کند: "کرد#کن",
  نکند: "کرد#کن",
  می‌کند: "کرد#کن",
  نمی‌کند: "کرد#کن",
  نشد: "شد#شو",
  کن: "کرد#کن",
  بکن: "کرد#کن",
  نکن: "کرد#کن",
  شوم: "شد#شو",
  می‌بود: "بود#باش",
  نمی‌بود: "بود#باش",
  می‌توان: "#توان",
  نمی‌توان: "#توان",
  بتوان: "#توان",
  نتوان: "#توان",
  است: "#است",
  ست: "#است",
  اند: "#هست",
  نیست: "#هست",
  نیستند: "#هست",
  نیستم: "#هست",
  نیستیم: "#هست",
  نیستید: "#هست",
  نیستی: "#هست",
  هست: "#هست",
  هستم: "#هست",
  هستی: "#هست",
  هستیم: "#هست",
  هستید: "#هست",
  هستند: "#هست",
  باید: "بایست#باید",
  نباید: "بایست#باید",
  بایستی: "بایست#باید",
  می‌باید: "بایست#باید",
  می‌بایست: "بایست#باید",
  می‌بایستی: "بایست#باید",
  نمی‌بایست: "بایست#باید",
};

/** How strongly a form must be a verb: «clear» forms carry a verb's mark (می, a negation, a full ending). */
export type VerbReading = { lemma: string; clear: boolean };

/**
 * The verb of a form, as «past#present» (می‌کند → کرد#کن, است → #است). Half-spaces count: «شده‌اند» and
 * «می‌رود» are clear; a bare stem or a form that could be a noun (سازی, نشست) is not. Undefined for no verb.
 */
export function verbOf(form: string): VerbReading | undefined {
  const known = whole[form];
  if (known) return { lemma: known, clear: true };
  const plain = simple(form);
  if (plain) return plain;
  for (const preverb of preverbs) {
    if (!form.startsWith(preverb) || form.length < preverb.length + 2) continue;
    const rest = form.slice(preverb.length).replace(/^\u200c/, "");
    const reading = simple(rest);
    const marked = /^ن?می/.test(rest);
    if (reading?.clear || (reading && marked))
      return { lemma: withPreverb(preverb, reading.lemma), clear: true };
  }
  return undefined;
}

/** The verb of a bare past or participle after a preverb («درگرفت», «برداشته»), which may as well be a noun. */
export function preverbPast(form: string): string | undefined {
  for (const preverb of preverbs) {
    if (!form.startsWith(preverb)) continue;
    const rest = form.slice(preverb.length);
    const lemma = byPast.get(rest) ?? participle(rest);
    if (lemma) return withPreverb(preverb, lemma);
  }
  return undefined;
}

/** «برخواهد» is the «خواهد» of «برخواهد گشت»: it has no preverb of its own. */
function withPreverb(preverb: string, lemma: string): string {
  return lemma === "خواست#خواه" ? lemma : lemma.replace("#", `#${preverb}`).replace(/^/, preverb);
}

/** True for a form that is given whole: never the noun it may look like. */
export function isGivenVerb(form: string): boolean {
  return form in whole;
}

/** Verbs whose every form is far more often a verb than the noun it may look like. */
const frequent: ReadonlySet<string> = new Set([
  "کرد#کن",
  "شد#شو",
  "بود#باش",
  "داشت#دار",
  "داد#ده",
  "گرفت#گیر",
  "گفت#گو",
  "زد#زن",
  "خواست#خواه",
  "رفت#رو",
  "دید#بین",
]);

const personEnd = /^(.+?)\u200c?(م|ی|یم|ید|ند|د|)$/;
const participleEnd = /^(.+?ه)(?:\u200c(?:ام|ای|است|ایم|اید|اند))?$/;

function simple(form: string): VerbReading | undefined {
  const going = /^(ن?می)\u200c?(.+)$/.exec(form);
  if (going?.[2]) {
    const lemma = present(going[2]) ?? past(going[2]) ?? participle(going[2]);
    if (lemma) return { lemma, clear: form.includes("\u200c") || going[2].length > 2 };
  }
  const done = participle(form) ?? negated(form, participle);
  if (done) return { lemma: done, clear: form.includes("\u200c") };
  const pastLemma = past(form);
  if (pastLemma) return { lemma: pastLemma, clear: !byPast.has(form) && !form.endsWith("ی") };
  const pastNot = negated(form, past);
  if (pastNot) return { lemma: pastNot, clear: true };
  const wish = wished(form);
  if (wish) return { lemma: wish, clear: /(?:[یندم]|ید)$/.test(form) && form.length > 3 };
  const now = present(form);
  return now
    ? { lemma: now, clear: /(?:ند|د|یم)$/.test(form) || (frequent.has(now) && !form.endsWith("ی")) }
    : undefined;
}

/** Present stem with a person's ending. */
function present(form: string): string | undefined {
  const parts = /^(.+?)(م|ی|د|یم|ید|ند)$/.exec(form);
  for (let size = 1; parts && size <= 2; size++) {
    const stem = form.slice(0, -size);
    if (!/^(?:م|ی|د|یم|ید|ند)$/.test(form.slice(-size))) continue;
    const lemma = byPresent.get(stem) ?? (stem.endsWith("ی") ? vowelStem(stem.slice(0, -1)) : undefined);
    if (lemma) return lemma;
  }
  return undefined;
}

/** A stem in ا or و takes a ی before the ending: گوید, آیند. */
function vowelStem(stem: string): string | undefined {
  return /[اآو]$/.test(stem) ? byPresent.get(stem) : undefined;
}

function past(form: string): string | undefined {
  const parts = personEnd.exec(form);
  if (!parts) return undefined;
  if (byPast.has(form)) return byPast.get(form);
  for (let size = 1; size <= 2; size++) {
    if (!/^(?:م|ی|یم|ید|ند)$/.test(form.slice(-size))) continue;
    const lemma = byPast.get(form.slice(0, -size));
    if (lemma) return lemma;
  }
  return undefined;
}

function participle(form: string): string | undefined {
  const base = participleEnd.exec(form)?.[1];
  return base ? byPast.get(base.slice(0, -1)) : undefined;
}

/** ن before a form: «نیا» stands for «نآ», «نی» for «نا». */
function negated(form: string, read: (form: string) => string | undefined): string | undefined {
  if (!form.startsWith("ن") || form.length < 4) return undefined;
  return afterPrefix(form, read);
}

/** ب or ن before a present form: بروند, نکنید, بیاید, بیندازند. */
function wished(form: string): string | undefined {
  if (!/^[بن]/.test(form) || form.length < 3) return undefined;
  return afterPrefix(form, (rest) => present(rest));
}

/** «بیا…» is «بآ…», or a stem in یا (بیابد), or a slip for «بیـ» (بیاندازد). */
function afterPrefix(form: string, read: (form: string) => string | undefined): string | undefined {
  const rest = form.slice(1);
  const withMadda = rest.startsWith("یا") ? (read(`آ${rest.slice(2)}`) ?? read(rest.slice(1))) : undefined;
  return withMadda ?? read(rest) ?? (rest.startsWith("ی") ? read(`ا${rest.slice(1)}`) : undefined);
}
