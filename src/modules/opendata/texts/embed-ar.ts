import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { embedDe } from "./embed-de.ts";

const dates = plural("ar", {
  zero: "# موعد",
  one: "موعد واحد",
  two: "موعدان",
  few: "# مواعيد",
  many: "# موعدًا",
  other: "# موعد",
});

export const embedAr: TextsOf<typeof embedDe> = {
  "opendata.embed.here": "تضمين قائمة",
  "opendata.embed.data": "بيانات مفتوحة",
  "opendata.embed.title": "اعرضوا الأنشطة على موقعكم",
  "opendata.embed.lead": "اعرضوا على موقع جمعيتكم ما سيقام قريبًا. القائمة حديثة دائمًا مثل الدليل. يكفي لذلك سطر واحد.",
  "opendata.embed.choose": "١. اختاروا ما يناسبكم",
  "opendata.embed.district": "الحي",
  "opendata.embed.district.all": "كل الأحياء",
  "opendata.embed.theme": "الموضوع",
  "opendata.embed.theme.all": "كل المواضيع",
  "opendata.embed.price": "السعر",
  "opendata.embed.price.free": "الأنشطة المجانية فقط",
  "opendata.embed.access": "الدخول",
  "opendata.embed.access.step-free": "الأماكن ذات المدخل دون درجات فقط",
  "opendata.embed.size": "كم يكون طول القائمة؟",
  "opendata.embed.size.dates": ({ size }: { size: number }) => dates(size),
  "opendata.embed.make": "إنشاء السطر",
  "opendata.embed.copy": "٢. انسخوا هذا السطر",
  "opendata.embed.line": "السطر الخاص بموقعكم",
  "opendata.embed.line.hint":
    "ألصقوا السطر في المكان الذي يجب أن تظهر فيه القائمة. في برامج كثيرة يُسمى هذا العنصر «HTML».",
  "opendata.embed.preview": "عرض المعاينة",
  "opendata.embed.know": "من المفيد أن تعرفوا",
  "opendata.embed.know.text":
    "تعرض القائمة ٢٥ موعدًا على الأكثر وتقود إلى بقية المواعيد.\nلا تحتاج إلى JavaScript ولا تحفظ ملفات تعريف الارتباط ولا تراقب أحدًا. وكما في كل صفحة مضمّنة يعرف خادمنا عنوان الإنترنت للقراء؛ اذكروا ذلك في بيان حماية البيانات.\nتُفتح الروابط في نافذة جديدة لتبقى صفحتكم مفتوحة.\nالارتفاع مذكور في السطر؛ ويمكنكم تغيير الرقم.\nمن أراد تصميمًا خاصًا يجد الأنشطة نفسها تحت «بيانات مفتوحة».",
  "opendata.embed.list": ({ where }: { where: string }) => `أنشطة لكبار السن: ${where}`,
  "opendata.embed.none": "لا يوجد موعد معروف لذلك حاليًا.",
  "opendata.embed.ignored": ({ value }: { value: string }) => `لا نعرف «${value}» وقد تركناه.`,
  "opendata.embed.all": "عرض كل المواعيد في الدليل",
  "opendata.embed.new-window": "(نافذة جديدة)",
  "opendata.embed.from": ({ city }: { city: string }) => `من دليل «Beisammen» لكبار السن في ${city}.`,
  "opendata.embed.cancelled": "أُلغي",
  "opendata.embed.moved": "تغيّر موعده",
  "opendata.embed.example": "مثال",
};
