import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { waysDe } from "./ways-de.ts";

const further = plural("ar", {
  zero: "… ولا عروض أخرى",
  one: "… وعرض آخر",
  two: "… وعرضان آخران",
  few: "… و# عروض أخرى",
  many: "… و# عرضًا آخر",
  other: "… و# عرض آخر",
});

export const waysAr: TextsOf<typeof waysDe> = {
  "directory.ways.door": "إعلان للباب",
  "directory.ways.door.this": "هذا الأسبوع (PDF)",
  "directory.ways.door.next": "الأسبوع القادم (PDF)",
  "directory.ways.kept.pdf": "ملف PDF بخط كبير",
  "directory.ways.kept.calendar": "إلى تقويمي",
  "directory.ways.kept.further": ({ count }) => further(count),
  "directory.ways.kept.qr": ({ address }) => `رمز QR فيه عنوان هذه القائمة: ${address}`,
  "directory.ways.kept.qr.text": "لفتح القائمة على هاتفك، وجّه كاميرا الهاتف إلى هذا الرمز.",
  "directory.ways.device": "يتذكر المتصفح على هذا الجهاز القائمة أيضًا. تبقى هنا حتى تفرغها. نحن لا نراها.",
  "directory.ways.device.foreign": "توجد على جهازك قائمة أخرى محفوظة. أيهما تريد؟",
  "directory.ways.device.own": "فتح قائمتي",
  "directory.ways.device.both": "جمع القائمتين معًا",
  "directory.ways.device.keep": "حفظ هذه القائمة على هذا الجهاز",
};
