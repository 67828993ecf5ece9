// What the parts of react-aria say to those who hear the screen, in Persian. Each export is named after the table of
// theirs that it stands for; scripts/studio-bundle.ts puts them there.
import { figures } from "./words.ts";

type Fields = Record<string, string | number>;

export const autocomplete = { collectionLabel: "پیشنهادها" };
export const breadcrumbs = { breadcrumbs: "مسیر صفحه" };
export const calendar = {
  previous: "پیشین",
  next: "بعدی",
  selectedDateDescription: (said: Fields) => `روز برگزیده: ${said.date}`,
  selectedRangeDescription: (said: Fields) => `بازه برگزیده: ${said.dateRange}`,
  todayDate: (said: Fields) => `امروز، ${said.date}`,
  todayDateSelected: (said: Fields) => `امروز، ${said.date}، برگزیده`,
  dateSelected: (said: Fields) => `${said.date}، برگزیده`,
  startRangeSelectionPrompt: "برای آغاز بازه بزنید",
  finishRangeSelectionPrompt: "برای پایان بازه بزنید",
  minimumDate: "نخستین روز ممکن",
  maximumDate: "آخرین روز ممکن",
  dateRange: (said: Fields) => `${said.startDate} تا ${said.endDate}`,
};
export const combobox = {
  focusAnnouncement: (said: Fields) => String(said.optionText),
  countAnnouncement: (said: Fields) => `${figures(said.optionCount ?? 0)} گزینه`,
  selectedAnnouncement: (said: Fields) => `${said.optionText}، برگزیده`,
  buttonLabel: "نمایش گزینه‌ها",
  listboxLabel: "گزینه‌ها",
};
export const datepicker = {
  era: "دوره",
  year: "سال",
  month: "ماه",
  day: "روز",
  hour: "ساعت",
  minute: "دقیقه",
  second: "ثانیه",
  dayPeriod: "پیش یا پس از ظهر",
  calendar: "تقویم",
  startDate: "آغاز",
  endDate: "پایان",
  weekday: "روز هفته",
  timeZoneName: "منطقه زمانی",
  selectedDateDescription: (said: Fields) => `روز برگزیده: ${said.date}`,
  selectedRangeDescription: (said: Fields) => `بازه برگزیده: ${said.startDate} تا ${said.endDate}`,
  selectedTimeDescription: (said: Fields) => `ساعت برگزیده: ${said.time}`,
};
export const dnd = {
  dragItem: (said: Fields) => `جابه‌جایی ${said.itemText}`,
  dragSelectedItems: (said: Fields) => `جابه‌جایی ${figures(said.count ?? 0)} مورد`,
  dragDescriptionKeyboard: "برای جابه‌جایی Enter را بزنید.",
  dragDescriptionKeyboardAlt: "برای جابه‌جایی Alt و Enter را بزنید.",
  dragDescriptionTouch: "برای جابه‌جایی دو بار ضربه بزنید.",
  dragDescriptionVirtual: "برای جابه‌جایی بزنید.",
  dragDescriptionLongPress: "برای جابه‌جایی نگه دارید.",
  dragSelectedKeyboard: (said: Fields) => `برای جابه‌جایی ${figures(said.count ?? 0)} مورد Enter را بزنید.`,
  dragSelectedKeyboardAlt: (said: Fields) =>
    `برای جابه‌جایی ${figures(said.count ?? 0)} مورد Alt و Enter را بزنید.`,
  dragSelectedLongPress: (said: Fields) => `برای جابه‌جایی ${figures(said.count ?? 0)} مورد نگه دارید.`,
  dragStartedKeyboard: "جابه‌جایی آغاز شد. با Tab به مقصد بروید، با Enter بگذارید و با Escape رها کنید.",
  dragStartedTouch: "جابه‌جایی آغاز شد. به مقصد بروید و دو بار ضربه بزنید.",
  dragStartedVirtual: "جابه‌جایی آغاز شد. به مقصد بروید و بزنید.",
  endDragKeyboard: "در حال جابه‌جایی. برای رها کردن Enter را بزنید.",
  endDragTouch: "در حال جابه‌جایی. برای رها کردن دو بار ضربه بزنید.",
  endDragVirtual: "در حال جابه‌جایی. برای رها کردن بزنید.",
  dropDescriptionKeyboard: "برای گذاشتن Enter و برای رها کردن Escape را بزنید.",
  dropDescriptionTouch: "برای گذاشتن دو بار ضربه بزنید.",
  dropDescriptionVirtual: "برای گذاشتن بزنید.",
  dropCanceled: "جابه‌جایی انجام نشد.",
  dropComplete: "جابه‌جا شد.",
  dropIndicator: "جای گذاشتن",
  dropOnRoot: "گذاشتن در",
  dropOnItem: (said: Fields) => `گذاشتن روی ${said.itemText}`,
  insertBefore: (said: Fields) => `گذاشتن پیش از ${said.itemText}`,
  insertBetween: (said: Fields) => `گذاشتن میان ${said.beforeItemText} و ${said.afterItemText}`,
  insertAfter: (said: Fields) => `گذاشتن پس از ${said.itemText}`,
};
export const grid = {
  deselectedItem: (said: Fields) => `${said.item} دیگر برگزیده نیست.`,
  select: "برگزیدن",
  selectedCount: (said: Fields) => `${figures(said.count ?? 0)} مورد برگزیده است.`,
  selectedAll: "همه برگزیده شد.",
  selectedItem: (said: Fields) => `${said.item} برگزیده شد.`,
  longPressToSelect: "برای برگزیدن نگه دارید.",
};
export const menu = { longPressMessage: "برای باز شدن فهرست نگه دارید یا Alt و پیکان پایین را بزنید" };
export const numberfield = {
  decrease: (said: Fields) => `کم کردن ${said.fieldLabel}`,
  increase: (said: Fields) => `زیاد کردن ${said.fieldLabel}`,
  numberField: "خانه عدد",
};
export const overlays = { dismiss: "بستن" };
export const searchfield = { "Clear search": "پاک کردن جست‌وجو" };
export const spinbutton = { Empty: "خالی" };
export const table = {
  select: "برگزیدن",
  selectAll: "برگزیدن همه",
  sortable: "ستون مرتب‌شدنی",
  ascending: "صعودی",
  descending: "نزولی",
  ascendingSort: (said: Fields) => `به ترتیب صعودی ${said.columnName}`,
  descendingSort: (said: Fields) => `به ترتیب نزولی ${said.columnName}`,
  columnSize: (said: Fields) => `${figures(said.value ?? 0)} پیکسل`,
  resizerDescription: "برای تغییر پهنا Enter را بزنید",
  expand: "باز کردن",
  collapse: "بستن",
};
export const tag = {
  removeDescription: "برای برداشتن Delete را بزنید.",
  removeButtonLabel: "برداشتن",
};
export const toast = {
  close: "بستن",
  notifications: (said: Fields) => `${figures(said.count ?? 0)} پیام`,
};
export const tree = { expand: "باز کردن", collapse: "بستن" };
