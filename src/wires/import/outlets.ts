// Names of outlets that Persian newsrooms credit. The list only helps where a page runs a name into the next word
// («به گزارش … سخنگوی …») or ends with a bare name; a name that is marked off is taken whether it is here or not.
import { searchable } from "./searchable.ts";

const NAMES = `
باشگاه خبرنگاران جوان|باشگاه خبرنگاران|خبرگزاری دانشجویان ایران|ایسنا|خبرگزاری جمهوری اسلامی|ایرنا|خبرگزاری مهر|مهر
خبرگزاری فارس|فارس|خبرگزاری تسنیم|تسنیم|ایلنا|خبرگزاری کار ایران|ایکنا|ایبنا|شانا|ایانا|ایفنا|پانا|برنا|میزان|دانا|آنا
خبرآنلاین|خبر آنلاین|عصر ایران|عصرایران|تابناک|فرارو|انتخاب|الف|مشرق نیوز|مشرق|جهان نیوز|رجانیوز|راهبرد معاصر|خبر فوری
همشهری آنلاین|همشهری|جام جم آنلاین|جام جم|دنیای اقتصاد|شرق|اعتماد آنلاین|اعتماد|آفتاب نیوز|آفتاب یزد|ورزش سه|طرفداری
اقتصادنیوز|اقتصاد نیوز|اقتصاد آنلاین|تجارت نیوز|بورس نیوز|اکوایران|خبرگزاری صدا و سیما|صدا و سیما|صداوسیما|واحد مرکزی خبر
خانه ملت|خبرگزاری حوزه|شبستان|رسا|تقریب|نورنیوز|نور نیوز|دیپلماسی ایرانی|شفقنا|جماران|انصاف نیوز|پارسینه|نامه نیوز
روزنامه ایران|ایران آنلاین|کیهان|اطلاعات|جوان آنلاین|جوان|وطن امروز|رسالت|سازندگی|آرمان ملی|هم میهن|زومیت|دیجیاتو
رویترز|آسوشیتدپرس|آسوشیتد پرس|خبرگزاری فرانسه|فرانس پرس|بی بی سی|سی ان ان|الجزیره|المیادین|العالم|العربیه|آناتولی|شینهوا
اسپوتنیک|تاس|ریانووستی|ریا نووستی|راشا تودی|روسیا الیوم|بلومبرگ|گاردین|نیویورک تایمز|واشنگتن پست|وال استریت ژورنال|پرس تی وی
رادیو فردا|دویچه وله|ایندیپندنت|یورونیوز|سانا|المنار|النشره|رای الیوم|القدس العربی|فایننشال تایمز|پولیتیکو|اکسیوس|هاآرتص
`;

const KINDS =
  "خبرگزاری|روزنامه|باشگاه|پایگاه|سایت|وب سایت|تارنمای|شبکه|هفته نامه|ماهنامه|مجله|نشریه|رادیو|تلویزیون|کانال|پرتال|روابط عمومی";

const known = NAMES.split(/[|\n]/)
  .map((name) => name.trim())
  .filter((name) => name !== "")
  .map((name) => ({ name, key: keyOf(name) }))
  .sort((first, second) => second.key.length - first.key.length);
const knownKeys = new Set(known.map(({ key }) => key));
const kindKeys = KINDS.split("|").map(keyOf);

/** True for a name on the list, or one that begins with a word for a kind of outlet («روزنامه …»). */
export function isOutlet(name: string): boolean {
  const key = keyOf(name);
  return knownKeys.has(key) || kindKeys.some((kind) => key.startsWith(kind) && key.length > kind.length + 1);
}

/**
 * How many characters of `view` (from its start) are the name of a listed outlet or of one of `more`; 0 for none.
 * The name must end where a word ends. The longest name wins.
 */
export function outletAtStart(view: string, more: readonly string[] = []): number {
  const candidates = [...more.map((name) => ({ key: keyOf(name) })), ...known];
  let longest = 0;
  for (const { key } of candidates) {
    const length = lengthOfKeyAtStart(view, key);
    if (length > longest) longest = length;
  }
  return longest;
}

function lengthOfKeyAtStart(view: string, key: string): number {
  let at = 0;
  for (const letter of key) {
    while (at > 0 && (view[at] === " " || view[at] === "\u200c")) at += 1;
    if (view[at] !== letter) return 0;
    at += 1;
  }
  const next = view[at];
  return next !== undefined && /[\p{L}\p{M}\p{N}]/u.test(next) ? 0 : at;
}

function keyOf(name: string): string {
  return searchable(name).replace(/[\s\u200c]+/g, "");
}
