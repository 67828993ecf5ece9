// The labels of page furniture on Persian news sites, in four classes by what they say about the lines after them.
import { loose, searchable } from "./searchable.ts";

/**
 * end: what follows belongs to the page, not to the article. tool: the line itself is furniture, nothing more.
 * more: a box of other headlines may follow. tags: the article's tags follow.
 */
export type LabelClass = "end" | "tool" | "more" | "tags";

const END = `
مطالب مرتبط|مطالب مشابه|خبرهای مرتبط|خبر های مرتبط|خبر مرتبط|اخبار مرتبط|اخبار مشابه|مقالات مرتبط|نوشته های مشابه|نوشته های مرتبط
موضوعات مرتبط|لینک های مرتبط|پیوندهای مرتبط|مرتبط ها|مرتبط با این خبر|بیشتر در این باره|سایر اخبار این روزنامه|سایر خبرها|سایر اخبار|دیگر خبرها
ارسال نظر|ارسال نظرات|ارسال دیدگاه|ثبت نظر|ثبت دیدگاه|نظر شما|نظر بدهید|نظرات کاربران|نظرات شما|نظرات بینندگان|نظرات خوانندگان|نظرات مخاطبان|نظرات
نظر خود را بنویسید|دیدگاه شما|دیدگاه ها|دیدگاه خود را بنویسید|دیدگاهتان را بنویسید|دیدگاهی بنویسید|تبادل نظر|قوانین ارسال نظر|لطفا نظر خود را بنویسید
انتشار یافته|در انتظار بررسی|غیر قابل انتشار|شما در حال پاسخ به نظر|نشانی ایمیل شما منتشر نخواهد شد|نظر دهید|اولین نظر را شما بدهید
آخرین اخبار|آخرین خبرها|آخرین عناوین|آخرین مطالب|تازه ها|تازه ترین اخبار|تازه ترین خبرها|جدیدترین اخبار|پربازدیدها|پربازدید ترین ها|پربازدیدترین|پربازدیدترین اخبار|پربازدید
پربیننده ها|پربیننده ترین|پربیننده ترین ها|پربیننده ترین اخبار|پربحث ترین ها|پربحث ترین عناوین|پرمخاطب ترین ها|داغ ترین اخبار|موضوعات داغ|داغ ترین ها
پیشنهاد سردبیر|پیشنهاد امروز|انتخاب سردبیر|اخبار پیشنهادی|پیشنهاد ما|از دست ندهید|وب گردی|وبگردی|مهم ترین اخبار|اخبار روز|خبرهای روز|عناوین اخبار|مطالب پیشنهادی
درباره ما|تماس با ما|کلیه حقوق|تمامی حقوق|تمام حقوق|همه حقوق|طراحی و تولید|نسخه موبایل|نسخه دسکتاپ|صفحه بعد|مطلب بعدی|مطلب قبلی|خبر بعدی|خبر قبلی|دکمه بازگشت به بالا
`;

const TOOL = `
نسخه چاپی|نسخه قابل چاپ|چاپ|پرینت|چاپ خبر|ارسال به دوستان|ارسال برای دوستان|ذخیره|ذخیره خبر|دانلود pdf|دانلود word|بزرگ نمایی|اندازه متن|اندازه قلم|تغییر اندازه متن|سایز متن|اندازه فونت
لینک کوتاه|لینک کوتاه خبر|لینک کپی شد|کپی شد|کپی لینک|کپی|لینک مطلب|لینک خبر|پیوند کوتاه|آدرس کوتاه|نشانی کوتاه|کپی لینک کوتاه|لینک کوتاه کپی شد
اشتراک گذاری|اشتراک|به اشتراک بگذارید|اشتراک در|همرسانی|هم رسانی|هم‌رسانی|بازنشر|ارسال به|تلگرام|واتساپ|واتس اپ|توییتر|توئیتر|ایکس|فیسبوک|فیس بوک|لینکدین|اینستاگرام|ایتا|بله|روبیکا|سروش|سروش پلاس|گپ|آی گپ
ارسال به تلگرام|ارسال به واتساپ|ارسال با ایمیل|ایمیل|پست الکترونیک|telegram|whatsapp|twitter|facebook|linkedin|instagram|eitaa|bale|rubika|email|print|share|copy|gmail|pinterest|x
گزارش خطا|گزارش اشتباه|خطا در متن|پسندیدم|پسند|نپسندیدم|لایک|امتیاز|علاقه مندی|علاقمندی|نشان کردن|دنبال کنید|ما را دنبال کنید|ما را در شبکه های اجتماعی دنبال کنید|عضویت در کانال
منو|جستجو|ورود|ثبت نام|صفحه نخست|صفحه اصلی|خانه|پاسخ|دانلود همه تصاویر|تصویر|عکس خبر|ویدیو|بارگذاری مجدد|نمایش بیشتر|مشاهده بیشتر|ادامه مطلب|بازگشت|a+|a-|plusresetminus|پایان صفحه|خبرخوان|rss|تبلیغات
`;

const MORE = `
بیشتر بخوانید|بیشتر ببینید|بیشتر بشنوید|بیشتر|همچنین بخوانید|این مطلب را هم بخوانید|این خبر را هم بخوانید|این مطلب را از دست ندهید|این ها را هم بخوانید|اینها را هم بخوانید|مطالعه بیشتر|خواندنی ها|پیشنهاد می شود بخوانید|حتما بخوانید|بخوانید|برای مطالعه بیشتر
`;

const TAGS =
  "برچسب ها|برچسب های خبر|برچسب|تگ ها|تگ|کلید واژه ها|کلیدواژه ها|کلمات کلیدی|کلید واژه|هشتگ ها|tags";

const classes: readonly { name: LabelClass; words: string }[] = [
  { name: "end", words: END },
  { name: "tool", words: TOOL },
  { name: "more", words: MORE },
  { name: "tags", words: TAGS },
];

const byLength = classes
  .flatMap(({ name, words }) =>
    words
      .split(/[|\n]/)
      .map((label) => searchable(label.trim()).replace(/\u200c/g, " "))
      .filter((label) => label !== "")
      .map((label) => ({ name, label })),
  )
  .sort((first, second) => second.label.length - first.label.length)
  .map(({ name, label }) => ({
    name,
    label,
    pattern: new RegExp(`^${loose(label.replace(/[+]/g, "\\+"))}(?![\\p{L}\\p{N}])`, "iu"),
  }));

const BETWEEN = /^[\s\u200c\p{P}\p{S}]+/u;
const COUNTER = /^[\s\u200c]*[(:：]?[\s\u200c]*\d{1,7}[\s\u200c]*\)?/u;

/** A row of labels is never longer. */
const LONGEST_ROW = 400;

/**
 * The labels that a line is made of, or undefined where other words stand too. «مطالب مرتبط ارسال نظر» is two
 * labels, «نظرات بینندگان (۳)» is one. For tags and «منبع» lines the words after the label do not count.
 */
export function labelsOf(view: string): { name: LabelClass; label: string }[] | undefined {
  if (view.length > LONGEST_ROW) return undefined;
  const labels: { name: LabelClass; label: string }[] = [];
  let rest = view.replace(BETWEEN, "");
  while (rest !== "") {
    const found = byLength.find(({ pattern }) => pattern.test(rest));
    if (!found) return undefined;
    labels.push({ name: found.name, label: found.label });
    rest = rest.replace(found.pattern, "").replace(COUNTER, "").replace(BETWEEN, "");
  }
  return labels.length > 0 ? labels : undefined;
}

/** As far from its end as a line is searched for what was glued to it. */
const LONGEST_TAIL = 300;

const SURE_AT_END = new RegExp(
  `(?<=^|[.؟?!»)…/]|[\\s\\u200c])[\\s\\u200c]*(?:${loose("مطالب مرتبط|خبرهای مرتبط|اخبار مرتبط|ارسال نظر|نظرات بینندگان|نسخه چاپی|گزارش خطا|برچسب ها")})[\\s\\u200c:：]*$`,
  "u",
);

/** Where in `view` labels begin that are glued to the end of a paragraph; the length of `view` for none. */
export function labelsAtEnd(view: string): number {
  let end = view.length;
  for (;;) {
    const tail = Math.max(0, end - LONGEST_TAIL);
    const match = SURE_AT_END.exec(view.slice(tail, end));
    if (match) match.index += tail;
    if (
      !match ||
      !/[.؟?!»)…/][^.؟?!»)…]{0,45}$/u.test(view.slice(Math.max(0, match.index - LONGEST_TAIL), match.index))
    )
      return end;
    end = match.index;
  }
}

const LABELLED_END = new RegExp(
  `^[\\s\\u200c\\p{P}]*(?:${loose("آخرین اخبار|مطالب مرتبط|خبرهای مرتبط|اخبار مرتبط|نظرات بینندگان|انتشار یافته|در انتظار بررسی|تمام حقوق|تمامی حقوق|کلیه حقوق|همه حقوق|نشانی ایمیل شما|نظر شما|ارسال نظر|دیدگاهتان را بنویسید|شما در حال پاسخ")})(?:[\\s\\u200c]*[:：«]|[\\s\\u200c]+(?:مادی|این|برای|منتشر|پرداز|ثبت))`,
  "u",
);

/** Lines that begin with an unmistakable label and go on («تمام حقوق مادی …», «انتشار یافته: …»). */
export function beginsWithEnd(view: string): boolean {
  return LABELLED_END.test(view.slice(0, LONGEST_TAIL));
}

const TAG_LINE = new RegExp(`^[\\s\\u200c\\p{P}]*(?:${loose(TAGS)})[\\s\\u200c]*[:：][\\s\\u200c]*`, "iu");

/** Where the tags begin in a line such as «برچسب‌ها: …»; -1 for other lines. */
export function tagsStart(view: string): number {
  const match = TAG_LINE.exec(view.slice(0, LONGEST_TAIL));
  return match ? match[0].length : -1;
}

const END_MARK = new RegExp(
  `(?:${loose("انتهای پیام|انتهای خبر|پایان پیام|پایان خبر|انتهای گزارش|پایان گزارش")})(?:[\\s\\u200c]*[/:\\-+*.][^\\n]{0,40})?[\\s\\u200c/.]*$`,
  "u",
);

/** Where an end mark («انتهای پیام/د») begins in a line; -1 for none. */
export function endMarkStart(view: string): number {
  const tail = Math.max(0, view.length - LONGEST_TAIL);
  const index = END_MARK.exec(view.slice(tail))?.index;
  return index === undefined ? -1 : tail + index;
}
