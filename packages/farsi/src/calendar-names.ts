// The names of months and days as Persian newsrooms write them, and the ones their archives were written in.

/** فروردین … اسفند; index 0 is month 1. */
export const jalaliMonths: readonly string[] = [
  "فروردین",
  "اردیبهشت",
  "خرداد",
  "تیر",
  "مرداد",
  "شهریور",
  "مهر",
  "آبان",
  "آذر",
  "دی",
  "بهمن",
  "اسفند",
];

/** حمل … حوت: the same months as Afghanistan names them. */
export const afghanMonths: readonly string[] = [
  "حمل",
  "ثور",
  "جوزا",
  "سرطان",
  "اسد",
  "سنبله",
  "میزان",
  "عقرب",
  "قوس",
  "جدی",
  "دلو",
  "حوت",
];

/** ژانویه … دسامبر; index 0 is January. */
export const gregorianMonths: readonly string[] = [
  "ژانویه",
  "فوریه",
  "مارس",
  "آوریل",
  "مه",
  "ژوئن",
  "ژوئیه",
  "اوت",
  "سپتامبر",
  "اکتبر",
  "نوامبر",
  "دسامبر",
];

/** January … December, for the dual date line of the house format. */
export const englishMonths: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** محرم … ذی‌الحجه: read only so that a date line with three calendars can be understood. */
export const lunarMonths: readonly (readonly string[])[] = [
  ["محرم", "محرم الحرام"],
  ["صفر", "صفر المظفر"],
  ["ربیع الاول", "ربیع‌الاول"],
  ["ربیع الثانی", "ربیع‌الثانی", "ربیع الاخر"],
  ["جمادی الاول", "جمادی‌الاول", "جمادی الاولی", "جمادی‌الاولی"],
  ["جمادی الثانی", "جمادی‌الثانی", "جمادی الثانیه", "جمادی الاخر"],
  ["رجب", "رجب المرجب"],
  ["شعبان", "شعبان المعظم"],
  ["رمضان", "رمضان المبارک"],
  ["شوال", "شوال المکرم"],
  ["ذی القعده", "ذیقعده", "ذی‌القعده", "ذی قعده"],
  ["ذی الحجه", "ذیحجه", "ذی‌الحجه", "ذی حجه"],
];

/** شنبه … جمعه; index 0 is شنبه. */
export const weekdays: readonly string[] = [
  "شنبه",
  "یکشنبه",
  "دوشنبه",
  "سه‌شنبه",
  "چهارشنبه",
  "پنجشنبه",
  "جمعه",
];
