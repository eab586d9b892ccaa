import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { keptDe } from "./kept-de.ts";

const gone = plural("ar", {
  zero: "كل الأنشطة في قائمتكم ما زالت موجودة.",
  one: "نشاط واحد من قائمتكم لم يعد موجودًا.",
  two: "نشاطان من قائمتكم لم يعودا موجودين.",
  few: "# أنشطة من قائمتكم لم تعد موجودة.",
  many: "# نشاطًا من قائمتكم لم تعد موجودة.",
  other: "# نشاط من قائمتكم لم تعد موجودة.",
});

export const keptAr: TextsOf<typeof keptDe> = {
  "directory.kept.here": "قائمتي",
  "directory.kept.title": "قائمتي",
  "directory.kept.lead":
    "هذه القائمة موجودة في عنوان هذه الصفحة. نحن لا نحفظها، ولا تحتاجون إلى حساب. أضيفوا الصفحة إلى المفضلة، فتجدون قائمتكم من جديد.",
  "directory.kept.gone": ({ count }) => gone(count),
  "directory.kept.print": "اطبعوا بخط كبير",
  "directory.kept.mail": "أرسلوا بالبريد الإلكتروني",
  "directory.kept.mail.subject": "قائمتي",
  "directory.kept.mail.body": ({ lines, address }) => `${lines}\n\nالقائمة على الإنترنت:\n${address}\n`,
  "directory.kept.clear": "إفراغ القائمة",
  "directory.kept.at": ({ time }) => `الساعة ${time}`,
  "directory.kept.remove": "إزالة",
  "directory.kept.undated": "دون موعد حاليًا",
  "directory.kept.example": "مثال",
  "directory.kept.step-free": "مدخل بلا درج",
  "directory.kept.empty.title": "قائمتكم فارغة بعد",
  "directory.kept.empty.text":
    "اضغطوا عند أحد الأنشطة على «حفظ في قائمتي». عندئذ يظهر هنا مع اليوم والمكان ورقم الهاتف.",
  "directory.kept.empty.link": "عرض الأنشطة واللقاءات",
  "directory.kept.more": "أضيفوا شيئًا آخر",
  "directory.kept.search": "البحث عن نشاط",
  "directory.kept.search.button": "ابحثوا",
  "directory.kept.search.none": ({ q }) => `لم نجد نشاطًا آخر عن «${q}».`,
  "directory.kept.add": "حفظ في قائمتي",
  "directory.kept.phone.title": "هل لديكم سؤال عن أحد الأنشطة؟",
  "directory.kept.phone.text": "اتصلوا أولًا إذا كان طريقكم بعيدًا.",
  "directory.kept.printed": ({ date }) => `طُبع في ${date}. اتصلوا أولًا إذا كان طريقكم بعيدًا.`,
};
