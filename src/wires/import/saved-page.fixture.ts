// Invented articles of invented towns, and the many orders in which sites print the parts of one.

export interface PageParts {
  code: number;
  /** ISO instant of publication. */
  at: string;
  /** The time line without its label, solar calendar first or alone. */
  timeLine: string;
  kicker: string | null;
  headline: string;
  lead: string;
  paragraphs: string[];
  source: string | null;
  house: string | null;
}

export const ARTICLES: readonly PageParts[] = [
  {
    code: 481207,
    at: "2023-05-09T07:05:00+03:30",
    timeLine: "۰۷:۰۵ - ۱۹ اردیبهشت ۱۴۰۲ - 2023 May 09",
    kicker: null,
    headline: "آب سه محله شهر سپیدرود تا فردا شب قطع می‌شود",
    lead: "شرکت آبفای سپیدرود از قطع آب سه محله این شهر برای تعمیر لوله اصلی خبر داد.",
    paragraphs: [
      "به گزارش خبرگزاری دشت سبز، مدیر شرکت آبفای سپیدرود گفت: «لوله اصلی زیر خیابان بهار شکسته است و کارگران از دیشب سرگرم تعمیر آن هستند.»",
      "او با اشاره به گرمای هوا افزود: «سه تانکر سیار در میدان‌های شهر می‌ایستند و خانواده‌ها می‌توانند ظرف‌های خود را پر کنند.»",
      "به گفته شهرداری، مدرسه‌های این سه محله فردا باز هستند و نانوایی‌ها آب ذخیره دارند.",
    ],
    source: "پایگاه خبری رودبار نو",
    house: "خبرگزاری دشت سبز",
  },
  {
    code: 90155,
    at: "2014-01-15T12:22:00+03:30",
    timeLine: "۱۲:۲۲ - ۲۵ دی ۱۳۹۲ - 15 January 2014",
    kicker: "رئیس اتاق بافندگان کویر:",
    headline: "صادرات فرش دستباف کویر نصف شد",
    lead: "رئیس اتاق بافندگان می‌گوید نوسان نرخ ارز و هزینه حمل، بازار فرش دستباف را کوچک کرده است.",
    paragraphs: [
      "رئیس اتاق بافندگان کویر در نشست خبری امروز گفت که ارزش صادرات فرش دستباف در نه ماه گذشته به ۴۱ میلیون دلار رسیده است.",
      "وی ادامه داد: بافندگان روستایی بیش از همه زیان دیده‌اند، زیرا پشم و رنگ را نقد می‌خرند و فرش را نسیه می‌فروشند.",
      "در پایان این نشست قرار شد صندوقی برای بیمه بافندگان راه بیفتد و نخستین وام‌ها پیش از نوروز پرداخت شود.",
      "پیش‌تر نیز کارشناسان از افت کیفیت پشم و کمبود طراح جوان در کارگاه‌ها گفته بودند.",
    ],
    source: null,
    house: null,
  },
  {
    code: 13990724000517,
    at: "2020-10-15T18:40:00+03:30",
    timeLine: "پنجشنبه ۲۴ مهر ۱۳۹۹ - ۱۸:۴۰",
    kicker: null,
    headline: "گفت‌وگو با نگهبان فانوس دریایی/ «چهل سال چراغ را خاموش نکردم»",
    lead: "نگهبان بازنشسته فانوس دریایی بندر مروارید از شب‌های توفانی و کشتی‌هایی می‌گوید که راه را گم کرده بودند",
    paragraphs: [
      "نگهبان فانوس می‌گوید نخستین شبی که کلید برج را به دستش دادند، باد چنان تند بود که نتوانست در را ببندد.",
      "چرا این کار را انتخاب کردید؟",
      "پدرم ماهیگیر بود و همیشه می‌گفت چراغ بندر از نان شب مهم‌تر است؛ من هم دنبال همان چراغ رفتم.",
      "او حالا هر عصر به موزه کوچکی سر می‌زند که از وسایل فانوس دریایی ساخته شده و برای کودکان بندر قصه توفان تعریف می‌کند.",
    ],
    source: "روزنامه بندر",
    house: null,
  },
  {
    code: 77310,
    at: "2022-07-05T09:19:00+04:30",
    timeLine: "۱۴ تير ۱۴۰۱ - ۰۹:۱۹ 05 July 2022",
    kicker: "در نشست شورای شهر مهرآباد مطرح شد؛",
    headline: "بودجه دوچرخه‌سواری ۳ برابر می‌شود",
    lead: "اعضای شورای شهر مهرآباد با سه برابر شدن بودجه مسیرهای دوچرخه موافقت کردند.",
    paragraphs: [
      "به گزارش خبرنگار مهرآباد نیوز، شورای شهر در نشست امروز با ۱۱ رأی موافق، بودجه ساخت مسیرهای دوچرخه را از ۴ میلیارد به ۱۲ میلیارد تومان رساند.",
      "سخنگوی شورا گفت نخستین مسیر به طول ۶.۵ کیلومتر از میدان آزادی تا دانشگاه ساخته می‌شود.",
      "یکی از مخالفان طرح نیز گفت خیابان‌های مرکزی شهر برای مسیر جدا عرض کافی ندارند و باید نخست پارکینگ‌های حاشیه‌ای جمع شود.",
    ],
    source: null,
    house: "مهرآباد نیوز",
  },
];

export const RUN: readonly string[] = [
  "دیدار وزیران راه دو کشور همسایه در مرز",
  "هشدار هواشناسی درباره گردوغبار در چهار استان",
  "سقف وام ازدواج بالا رفت",
  "نمایشگاه کتاب پاییزه با تخفیف آغاز به کار کرد",
  "تیم والیبال نوجوانان به فینال رسید",
  "مدیر موزه ملی: درهای موزه جمعه‌ها باز است",
];

export type Layout = (parts: PageParts) => string;

const meta = (parts: PageParts): string[] => [
  `تاریخ انتشار: ${parts.timeLine}`,
  `کد خبر: ${persian(parts.code)}`,
];
const body = (parts: PageParts): string =>
  parts.paragraphs.join("\n\n") + (parts.source === null ? "" : `/${parts.source}`);
const title = (parts: PageParts): string =>
  parts.kicker === null ? parts.headline : `${parts.kicker}\n${parts.headline}`;
const end = "مطالب مرتبط\nارسال نظر";

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  "run in one line, lead before the facts": (p) =>
    `${RUN.join(" ")}\n\n${title(p)}\n\n${p.lead}\n${meta(p).join("\n")}\n\n${body(p)}\n\n${end}`,
  "one headline a line, facts before the lead": (p) =>
    `${RUN.join("\n")}\n\n${title(p)}\n\n${meta(p).join("\n")}\n${p.lead}\n\n${body(p)}\n\n${end}`,
  "facts before the headline": (p) =>
    `${RUN.join(" ")}\n\n${meta(p).join("\n")}\n\n${title(p)}\n\n${p.lead}\n\n${body(p)}\n\n${end}`,
  "no run, no empty lines": (p) =>
    `${title(p)}\n${p.lead}\n${meta(p).join("\n")}\n${body(p).replaceAll("\n\n", "\n")}\n${end}`,
  "facts in one line with counters": (p) =>
    `${RUN.join("\n")}\n${title(p)}\nکد خبر: ${p.code} - تاریخ انتشار : ${p.timeLine} - تعداد نظرات: ۹ نظر - ۵۸۱۶ بازدید\n${p.lead}\n${body(p).replaceAll("\n\n", "\n")}\n${end}`,
  "code above the headline, time below the lead": (p) =>
    `صفحه نخست » شهر » خدمات\nشناسه خبر: ${persian(p.code)}\n${title(p)}\n${p.lead}\n${p.timeLine}\n\n${body(p)}\n\nنظرات بینندگان\nانتشار یافته: ۲\nخواننده‌ای نوشته است که باید زودتر خبر می‌دادند.`,
  "a list of facts with bullets, headline and lead twice": (p) =>
    `• ${p.timeLine}\n  • دسته‌بندی: جامعه\n  • کد مطلب: ${p.code}\n  • خبرنگار : 71191\n\n${p.headline}\n\n${p.headline}\n\n${p.lead}\n\n${p.lead}\n\n${body(p)}\n\nانتهای پیام\n\n${end}`,
  "browser's title first, tools between, tags and more at the end": (p) =>
    `${p.headline} - آینه شهر\nمنو\nجستجو\nامروز: شنبه ۲ آبان ۱۴۰۴\n${title(p)}\nکد خبر: ${p.code}\n${p.timeLine}\nنسخه چاپی\nارسال به دوستان\n${p.lead}\n${body(p).replaceAll("\n\n", "\n")}\nانتهای پیام/د\nلینک کوتاه\nhttps://ayene.example/n/${p.code}\nتلگرام\nواتساپ\nبرچسب‌ها: شهر، مردم\nپربازدیدها\n${RUN.join("\n")}`,
  "labels on lines of their own": (p) =>
    `${RUN.join(" ")}\n\n\n${title(p)}\n\n${p.lead}\n\nتاریخ انتشار:\n${p.timeLine}\nکد خبر:\n${persian(p.code)}\n\n${body(p)}\n\nبرچسب ها\nشهر\nمردم\n\nگزارش خطا\n${end}`,
  "a box of other headlines inside the body": (p) =>
    `${title(p)}\n${p.timeLine}\nکد خبر: ${p.code}\n\n${p.lead}\n\n${p.paragraphs[0]}\n\nبیشتر بخوانید:\n${RUN[0]}\n${RUN[1]}\n\n${p.paragraphs.slice(1).join("\n\n")}${p.source === null ? "" : `/${p.source}`}\n\nآخرین اخبار\n${RUN.join("\n")}`,
  "labels glued to the last paragraph": (p) =>
    `${RUN.join(" ")}\n\n${title(p)}\n\n${p.lead}\n${meta(p).join(" ")}\n\n${body(p)} مطالب مرتبط ارسال نظر`,
  "a source line and headlines without a label at the end": (p) =>
    `${title(p)}\n\n${p.lead}\n\n${meta(p).join("\n")}\n\n${p.paragraphs.join("\n\n")}\n\n${p.source === null ? "" : `منبع: ${p.source}\n\n`}اشتراک گذاری\n${RUN.slice(0, 4).join("\n")}`,
};

/** Other spellings of the same page. */
export const SPELLINGS: Readonly<Record<string, (page: string) => string>> = {
  "as written": (page) => page,
  "Latin digits": latin,
  "Arabic letters and digits": (page) => arabicDigits(page).replaceAll("ی", "ي").replaceAll("ک", "ك"),
  "half-spaces lost, no-break spaces, CRLF": (page) =>
    page.replaceAll("\u200c", "").replaceAll(" به ", "\u00a0به ").replaceAll("\n", "\r\n"),
  "doubled spaces and trailing ones": (page) => page.replaceAll(" ", "  ").replaceAll("\n", "  \n"),
};

function persian(number: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));
}

function latin(text: string): string {
  return text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));
}

function arabicDigits(text: string): string {
  return text.replace(/[۰-۹]/g, (digit) => String.fromCharCode(0x0660 + digit.charCodeAt(0) - 0x06f0));
}
