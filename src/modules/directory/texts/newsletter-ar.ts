import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { newsletterDe } from "./newsletter-de.ts";

const more = plural("ar", {
  zero: "لا مواعيد أخرى:",
  one: "موعد آخر تجدونه هنا:",
  two: "موعدان آخران تجدونهما هنا:",
  few: "# مواعيد أخرى تجدونها هنا:",
  many: "# موعدًا آخر تجدونها هنا:",
  other: "# موعد آخر تجدونها هنا:",
});

export const newsletterAr: TextsOf<typeof newsletterDe> = {
  "directory.newsletter.ask": "اطلبوا النشرة",
  "directory.newsletter.here": "النشرة",
  "directory.newsletter.title": "ماذا يوجد بالقرب منكم؟ النشرة بالبريد الإلكتروني",
  "directory.newsletter.description":
    "العروض القادمة لكبار السن في حيّكم، كل أسبوع أو كل شهر بالبريد الإلكتروني. مجانًا، ويمكنكم إيقافها في أي وقت.",
  "directory.newsletter.lead": "نرسل إليكم المواعيد القادمة في حيّكم. أنتم تختارون من أين وعن ماذا وكم مرة.",
  "directory.newsletter.email": "عنوان بريدكم الإلكتروني",
  "directory.newsletter.email.hint": "مثلًا: name@example.com",
  "directory.newsletter.bezirk": "من أي الأحياء؟",
  "directory.newsletter.thema": "أي المواضيع؟",
  "directory.newsletter.thema.hint": "لا تختاروا شيئًا إذا أردتم قراءة كل شيء.",
  "directory.newsletter.rhythmus": "كم مرة؟",
  "directory.newsletter.rhythmus.woche": "كل أسبوع، يوم الخميس",
  "directory.newsletter.rhythmus.monat": "كل شهر، في اليوم 25",
  "directory.newsletter.consent":
    "أريد أن أتلقى النشرة بالبريد الإلكتروني. لهذا تحفظ المدينة عنوان بريدي واختياري. يمكنني إيقاف النشرة في أي وقت، وعندها يُحذف كلاهما فورًا.",
  "directory.newsletter.consent.hint": "لا نعطي عنوانكم لأحد. ولا نحسب إن كنتم تفتحون الرسائل.",
  "directory.newsletter.bezirk.missing": "الرجاء اختيار حيّ واحد على الأقل.",
  "directory.newsletter.rhythmus.missing": "الرجاء اختيار كم مرة تصل النشرة.",
  "directory.newsletter.consent.missing": "لا يجوز لنا أن نكتب إليكم دون موافقتكم.",
  "directory.newsletter.post.title": "هل تفضلون البريد العادي؟",
  "directory.newsletter.post.text": "اتصلوا بنا. نرسل إليكم مواعيد حيّكم مطبوعة إلى البيت.",
  "directory.newsletter.privacy": "ماذا نفعل بعنوانكم",

  "directory.newsletter.privacy.title": "عندما تطلبون النشرة",
  "directory.newsletter.privacy.text":
    "نحفظ عنوان بريدكم الإلكتروني وما اخترتموه. نرسل النشرة بأنفسنا ولا نعطي العنوان لأحد. ولا نحسب إن كنتم تفتحونها.\nإذا لم تؤكدوا الطلب نحذف العنوان بعد سبعة أيام. وإذا أوقفتم النشرة نحذفه فورًا.",

  "directory.newsletter.danke.title": "الرجاء النظر في بريدكم",
  "directory.newsletter.danke.text":
    "أرسلنا إليكم رسالة فيها رابط. لا تصل النشرة إلا بعد أن تفتحوا الرابط وتؤكدوا. هكذا لا يستطيع أحد أن يسجل عنوانكم دونكم.",
  "directory.newsletter.danke.more":
    "لم يصل شيء بعد بضع دقائق؟ الرجاء النظر أيضًا في مجلد البريد غير المرغوب أو الإعلانات. دون تأكيد نحذف عنوانكم بعد سبعة أيام.",
  "directory.newsletter.bestellt.title": "تم طلب النشرة",
  "directory.newsletter.bestellt.text": "يصل العدد القادم من تلقاء نفسه.",
  "directory.newsletter.bestellt.more": "في نهاية كل رسالة يمكنكم تغيير اختياركم أو إيقاف النشرة.",
  "directory.newsletter.geaendert.title": "تم تغيير اختياركم",
  "directory.newsletter.geaendert.text": "يسري ابتداءً من العدد القادم.",
  "directory.newsletter.geaendert.more": "في نهاية كل رسالة يمكنكم تغيير اختياركم أو إيقاف النشرة.",
  "directory.newsletter.beendet.title": "تم إيقاف النشرة",
  "directory.newsletter.beendet.text": "حُذف عنوان بريدكم. لن تصلكم رسائل منا بعد الآن.",
  "directory.newsletter.beendet.more": "هل تريدونها من جديد؟ يمكنكم طلبها في أي وقت.",
  "directory.newsletter.on": "إلى العروض",

  "directory.newsletter.confirm.title": "هل تريدون النشرة؟",
  "directory.newsletter.confirm.text": "الرجاء مراجعة اختياركم. بالضغط على الزر تبدأ النشرة.",
  "directory.newsletter.confirm.button": "نعم، أريد النشرة",
  "directory.newsletter.confirm.none": "لم تطلبوا شيئًا؟ إذن أغلقوا هذه الصفحة. يُحذف عنوانكم بعد سبعة أيام.",
  "directory.newsletter.fact.bezirk": "الأحياء",
  "directory.newsletter.fact.thema": "المواضيع",
  "directory.newsletter.fact.thema.all": "كلها",
  "directory.newsletter.fact.rhythmus": "كم مرة",
  "directory.newsletter.change.title": "تغيير النشرة",
  "directory.newsletter.change.lead": "اختاروا من جديد من أين وعن ماذا وكم مرة.",
  "directory.newsletter.change.button": "حفظ الاختيار",
  "directory.newsletter.change.end": "إيقاف النشرة",
  "directory.newsletter.end.title": "هل تريدون إيقاف النشرة؟",
  "directory.newsletter.end.text": "بالضغط على الزر يُحذف عنوان بريدكم فورًا.",
  "directory.newsletter.end.button": "إيقاف النشرة",
  "directory.newsletter.end.change": "أفضل تغيير الاختيار فقط",
  "directory.newsletter.end.done": "تم إيقاف النشرة.",

  "directory.newsletter.mail.confirm.subject": "الرجاء التأكيد: نشرة Beisammen",
  "directory.newsletter.mail.confirm.body": ({ city, address, until, phone }) =>
    `مرحبًا،

طُلبت لهذا العنوان نشرة «Beisammen – ${city}». لا تصل إلا إذا أكدتم هنا:

${address}

يسري الرابط حتى ${until}. لم تطلبوا شيئًا؟ إذن ليس عليكم أن تفعلوا شيئًا: دون تأكيد نحذف عنوانكم بعد سبعة أيام.

لديكم أسئلة؟ اتصلوا بنا: ${phone}
`,
  "directory.newsletter.mail.known.subject": "نشرتكم من Beisammen",
  "directory.newsletter.mail.known.body": ({ city, change, end, phone }) =>
    `مرحبًا،

طُلبت لهذا العنوان نشرة «Beisammen – ${city}». أنتم تتلقونها بالفعل، ولذلك لم يتغير شيء.

تغيير الاختيار: ${change}
إيقاف النشرة: ${end}

لديكم أسئلة؟ اتصلوا بنا: ${phone}
`,
  "directory.newsletter.mail.subject": ({ where, from, to }) => `ماذا يوجد في ${where}؟ ${from} – ${to}`,
  "directory.newsletter.mail.greeting": ({ where, from, to }) =>
    `مرحبًا،\n\nهذا ما يوجد في ${where} من ${from} إلى ${to}. الأسماء والأماكن بالألمانية:`,
  "directory.newsletter.mail.date": ({ times, title }) => (times === "" ? title : `${times}: ${title}`),
  "directory.newsletter.example": ({ title }) => `${title} (مثال)`,
  "directory.newsletter.mail.more": ({ count, address }) => `${more(count)}\n${address}`,
  "directory.newsletter.mail.call": ({ phone }) => `التسجيل: ${phone}`,
  "directory.newsletter.mail.required": "التسجيل مطلوب",
  "directory.newsletter.mail.foot": ({ change, end, phone }) =>
    `-- \nتصلكم هذه النشرة لأنكم طلبتموها.\nتغيير الاختيار: ${change}\nإيقاف بضغطة واحدة: ${end}\nلديكم أسئلة؟ اتصلوا بنا: ${phone}\n`,
};
