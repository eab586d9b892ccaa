import { plural } from "./locale.ts";
import type { TextsOf } from "./texts.ts";
import type { de } from "./de.ts";

const seconds = plural("ar", {
  zero: "بعد قليل",
  one: "بعد ثانية واحدة",
  two: "بعد ثانيتين",
  few: "بعد # ثوانٍ",
  many: "بعد # ثانية",
  other: "بعد # ثانية",
});
const minutes = plural("ar", {
  zero: "بعد قليل",
  one: "بعد دقيقة واحدة",
  two: "بعد دقيقتين",
  few: "بعد # دقائق",
  many: "بعد # دقيقة",
  other: "بعد # دقيقة",
});
const characters = plural("ar", {
  zero: "# حرف",
  one: "حرف واحد",
  two: "حرفين",
  few: "# أحرف",
  many: "# حرفًا",
  other: "# حرف",
});

export const ar: TextsOf<typeof de> = {
  "platform.fields": "يرجى مراجعة ما كتبتموه.",
  "platform.field.missing": "يرجى ملء هذه الخانة.",
  "platform.field.invalid": "لا نفهم ما كُتب هنا. يرجى مراجعته.",
  "platform.field.number": "يرجى كتابة عدد صحيح، مثل 12.",
  "platform.field.too-long": ({ most }) => `يرجى اختصار النص إلى ${characters(most)} على الأكثر.`,
  "platform.field.date": "يرجى كتابة يوم موجود في التقويم، مثل 24.11.2026.",
  "platform.field.time": "يرجى كتابة وقت، مثل 14:30.",
  "platform.field.email": "لا يبدو هذا كعنوان بريد إلكتروني. مثال: name@beispiel.de",
  "platform.field.url": "لا يبدو هذا كعنوان إنترنت. مثال: https://www.beispiel.de",
  "platform.field.phone": "لا يبدو هذا كرقم هاتف. مثال: 0231 50-0",
  "platform.field.money": "يرجى كتابة مبلغ، مثل 5 أو 7,50.",
  "platform.refused": "هذا غير ممكن بهذا الشكل. يرجى مراجعة ما كتبتموه.",
  "platform.unknown": "هذه المعلومات غير موجودة أو لم تعد موجودة.",
  "platform.forbidden": "ليس لديكم صلاحية لذلك. يرجى سؤال الإدارة.",
  "platform.changed-meanwhile": "غيّر شخص آخر هذه المعلومات في هذه الأثناء. لم تُستبدَل أي معلومات.",
  "platform.too-often": (wait) =>
    `كانت هذه طلبات كثيرة جدًّا. يمكنكم المتابعة ${wait.seconds > 90 ? minutes(Math.ceil(wait.seconds / 60)) : seconds(wait.seconds)}.`,
  "platform.too-large": "الطلب كبير جدًّا.",
  "platform.foreign-origin": "جاءت الاستمارة من صفحة غريبة ولم تُقبَل.",
  "platform.missing.title": "هذه الصفحة غير موجودة",
  "platform.missing.lead": "ربما انتقلت الصفحة، أو هناك خطأ في كتابة العنوان.",
  "platform.fault.title": "لم ينجح ذلك",
  "platform.fault.lead": "السبب عندنا، لا عندكم. يرجى المحاولة مرة أخرى بعد بضع دقائق.",
  "platform.fault.number": ({ id }) => `إذا اتصلتم فاذكروا لنا هذا الرقم من فضلكم: ${id}`,
  "platform.refusal.title": "هذا غير ممكن بهذا الشكل",
};
