import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { startDe } from "./start-de.ts";

const offices = plural("ar", {
  zero: "مكاتب استشارة",
  one: "مكتب استشارة",
  two: "مكتبي استشارة",
  few: "# مكاتب استشارة",
  many: "# مكتب استشارة",
  other: "# مكتب استشارة",
});
const places = plural("ar", {
  zero: "لا أماكن لقاء",
  one: "مكان لقاء واحد",
  two: "مكانا لقاء",
  few: "# أماكن لقاء",
  many: "# مكان لقاء",
  other: "# مكان لقاء",
});
const areas = plural("ar", {
  zero: "المدينة",
  one: "منطقة واحدة",
  two: "منطقتين",
  few: "# مناطق",
  many: "# منطقة",
  other: "# منطقة",
});
const datesOf = (day: string) =>
  plural("ar", {
    zero: `لا مواعيد ${day}`,
    one: `الموعد الوحيد ${day}`,
    two: `الموعدان ${day}`,
    few: `كل المواعيد ${day}: #`,
    many: `كل المواعيد ${day}: #`,
    other: `كل المواعيد ${day}: #`,
  });
const today = datesOf("اليوم");
const tomorrow = datesOf("غدًا");

export const startAr: TextsOf<typeof startDe> = {
  "directory.start.title": "هنا مكان لكم أيضًا.",
  "directory.start.short-title": "البداية",
  "directory.start.lead": ({ city }) => `أماكن لقاء ودورات واستشارة ومساعدة لكبار السن في ${city}. بالقرب منكم تمامًا.`,
  "directory.start.search": "عمّ تبحثون؟",
  "directory.start.search.button": "ابحثوا",
  "directory.start.examples": "على سبيل المثال:",
  "directory.start.example.singing": "الغناء معًا",
  "directory.start.example.phone": "مساعدة في الهاتف الجوال",
  "directory.start.example.lunch": "غداء جماعي",
  "directory.start.example.alone": "أشعر بالوحدة كثيرًا",
  "directory.start.ways": "كيف يمكننا مساعدتكم؟",
  "directory.start.way.offers": "القيام بشيء ما",
  "directory.start.way.offers.text": "دورات ولقاءات ورحلات وغداء جماعي",
  "directory.start.way.counselling": "استشارة ومساعدة",
  "directory.start.way.counselling.text": ({ count, office }) =>
    count > 1 ? `استشارة مجانية لدى ${offices(count)} (${office.other})` : `استشارة مجانية لدى مكتبكم (${office.one})`,
  "directory.start.way.care": "الرعاية",
  "directory.start.way.care.text": "نصيحة، وتخفيف للعبء، ومساعدة عند الخرف",
  "directory.start.way.join": "شاركوا معنا",
  "directory.start.way.join.text": "امنحوا من وقتكم، وابدؤوا شيئًا جديدًا",
  "directory.start.way.places": "مكان بالقرب مني",
  "directory.start.way.places.text": (counts) => `${places(counts.places)} في ${areas(counts.areas)}`,
  "directory.start.today": ({ city }) => `اليوم في ${city}`,
  "directory.start.tomorrow": ({ city }) => `غدًا في ${city}`,
  "directory.start.none": "لا شيء مسجَّل في هذا اليوم. انظروا في الأيام التالية.",
  "directory.start.all-today": ({ count }) => today(count),
  "directory.start.all-tomorrow": ({ count }) => tomorrow(count),
  "directory.start.all": "كل الأنشطة واللقاءات",
  "directory.start.map": "اختاروا منطقتكم على الخريطة",
  "directory.start.map.caption": "اختاروا منطقتكم. الخريطة مبسَّطة.",
  "directory.start.map.caption.approximate": "اختاروا منطقتكم. الخريطة مبسَّطة، والحدود تقريبية.",
  "directory.start.phone.title": "هل تفضلون الاتصال؟",
  "directory.start.phone.text": ({ office }) => `سنوصلكم بمكتب الاستشارة القريب منكم (${office}).`,
};
