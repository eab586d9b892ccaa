import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { officeDatesDe } from "./office-dates-de.ts";

const dates = plural("ar", {
  zero: "لا مواعيد",
  one: "موعد واحد",
  two: "موعدان",
  few: "# مواعيد",
  many: "# موعدًا",
  other: "# موعد",
});

export const officeDatesAr: TextsOf<typeof officeDatesDe> = {
  "directory.dates.crumb": "الاستشارة بالقرب منكم والفعاليات",
  "directory.dates.title": "الاستشارة بالقرب منكم والفعاليات",
  "directory.dates.description": ({ city }) =>
    `متى وأين يجد كبار السن في ${city} الاستشارة بالقرب من بيوتهم، وما الفعاليات التي تقيمها المكاتب.`,
  "directory.dates.lead": "نقدّم الاستشارة خارج مكاتبنا أيضًا، مثلًا في قاعة الرعية أو في السوق. الاستشارة مجانية.",
  "directory.dates.next": "المواعيد القادمة بالقرب منكم",
  "directory.dates.none": "لا يوجد موعد مسجّل حاليًا. اتصلوا بنا، فنحن هنا لمساعدتكم.",
  "directory.dates.all": "كل المواعيد بالقرب منكم",
  "directory.dates.all.of": ({ name }) => `كل المواعيد في منطقة ${name}`,
  "directory.dates.filter": "اختيار المواعيد",
  "directory.dates.kind": "ماذا؟",
  "directory.dates.kind.all": "الكل",
  "directory.dates.kind.sprechstunde": "ساعة استشارة في المكتب",
  "directory.dates.kind.aussensprechstunde": "استشارة بالقرب منكم خارج المكتب",
  "directory.dates.kind.hitzetelefon": "هاتف المساعدة وقت الحر",
  "directory.dates.kind.veranstaltung": "فعالية",
  "directory.dates.total": ({ count }) => dates(count),
  "directory.dates.ignored": ({ value }) => `هذه القائمة لا تعرف «${value}». يرجى اختيار شيء آخر.`,
  "directory.dates.cancelled": "أُلغي",
  "directory.dates.example": "مثال",
  "directory.dates.come": "يمكنكم الحضور دون تسجيل",
  "directory.dates.full": "لا توجد أماكن شاغرة حاليًا",
  "directory.dates.register": "يرجى التسجيل:",
  "directory.dates.ask": "للأسئلة:",
  "directory.dates.call": "اتصلوا:",
  "directory.dates.calendar": "إضافة إلى تقويمكم",
};
