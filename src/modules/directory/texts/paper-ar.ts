import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { paperDe } from "./paper-de.ts";

const more = plural("ar", {
  zero: "لا مواعيد أخرى.",
  one: "هناك موعد آخر.",
  two: "هناك موعدان آخران.",
  few: "هناك # مواعيد أخرى.",
  many: "هناك # موعدًا آخر.",
  other: "هناك # موعد آخر.",
});

export const paperAr: TextsOf<typeof paperDe> = {
  "directory.paper.author": ({ city }) => `Beisammen: ${city}`,
  "directory.paper.page": "صفحة",
  "directory.paper.foot": ({ date }) => `حتى تاريخ ${date}. اتصلوا أولًا إذا كان طريقكم بعيدًا.`,
  "directory.paper.qr": ({ address }) => `رمز QR بهذا العنوان: ${address}`,
  "directory.paper.qr.caption": "المعلومات محدّثة دائمًا على الإنترنت. وجّهوا كاميرا الهاتف نحو الرمز:",
  "directory.paper.call": "هل لديكم أسئلة؟ اتصلوا بنا.",
  "directory.paper.all-day": "دون ذكر الساعة",
  "directory.paper.step-free": "مدخل بلا درج",
  "directory.paper.phone": ({ phone }) => `هاتف ${phone}`,
  "directory.paper.register": ({ phone }) => `للتسجيل: هاتف ${phone}`,
  "directory.paper.register.unknown": "مع تسجيل مسبق",
  "directory.paper.come": "دون تسجيل",
  "directory.paper.cancelled": ({ reason }) => (reason === "" ? "أُلغي الموعد." : `أُلغي الموعد: ${reason}`),
  "directory.paper.moved": ({ reason }) =>
    reason === "" ? "تغيّر الموعد أو المكان." : `تغيّر الموعد أو المكان: ${reason}`,
  "directory.paper.changed": ({ note }) => `تغيير: ${note}`,
  "directory.paper.example": ({ title }) => `${title} (مثال)`,
  "directory.paper.more": ({ count }) => `${more(count)} تجدونها على الإنترنت أو تسألون عنها بالهاتف.`,
  "directory.paper.month.title": ({ area }) => `ماذا يوجد في ${area}؟`,
  "directory.paper.month.lead": ({ month }) => `لقاءات ودورات ورحلات لكبار السن، ${month}، يومًا بيوم.`,
  "directory.paper.month.from": ({ date }) => `ابتداءً من ${date}.`,
  "directory.paper.month.none": "لم يُسجَّل شيء لهذا الشهر بعد. اتصلوا بنا، فكثيرًا ما نعرف المزيد.",
  "directory.paper.month.unknown": ({ value }) => `«${value}» ليس شهرًا. اكتبوا مثلًا 2026-12 لشهر ديسمبر 2026.`,
  "directory.paper.month.past": ({ month }) =>
    `انتهى شهر ${month}. تتوفر الورقة لهذا الشهر وللأشهر الاثني عشر التالية.`,
  "directory.paper.month.far": ({ month }) =>
    `لم يتقرر شيء لشهر ${month} بعد. تتوفر الورقة لهذا الشهر وللأشهر الاثني عشر التالية.`,
  "directory.paper.door.foot": ({ date }) => `حتى تاريخ ${date}`,
  "directory.paper.door.open": "أوقات الدوام",
  "directory.paper.door.week": ({ from, to }) => `البرنامج من ${from} إلى ${to}`,
  "directory.paper.door.none": "لا شيء في برنامج هذا الأسبوع.",
  "directory.paper.door.access": "المدخل بلا درج.",
  "directory.paper.door.qr": "البرنامج كاملًا على الإنترنت:",
  "directory.paper.door.week.unknown": ({ value }) => `لم نفهم «${value}» في خانة «woche». يوجد «diese» و«naechste».`,
  "directory.paper.kept.title": "قائمتي",
  "directory.paper.kept.none": "قائمتكم فارغة بعد.",
};
