import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { counsellingDe } from "./counselling-de.ts";

const possible = plural("ar", {
  zero: "لا منطقة ممكنة",
  one: "منطقة واحدة ممكنة",
  two: "منطقتان ممكنتان",
  few: "# مناطق ممكنة",
  many: "# منطقة ممكنة",
  other: "# منطقة ممكنة",
});

export const counsellingAr: TextsOf<typeof counsellingDe> = {
  "directory.counselling.title": ({ city }) => `من يقدّم لي الاستشارة في ${city}؟`,
  "directory.counselling.page-title": ({ office }) => `الاستشارة: ابحثوا عن مكتبكم (${office})`,
  "directory.counselling.description": ({ city, offices }) =>
    `مكاتب استشارة كبار السن (${offices}) في ${city}: من المسؤول عن حيّكم، مع رقم الهاتف والعنوان. الاستشارة مجانية.`,
  "directory.counselling.lead": "الاستشارة مجانية. قولوا لنا أين تسكنون، فنريكم من يساعدكم.",
  "directory.counselling.search": ({ office }) => `البحث عن مكتب الاستشارة (${office})`,
  "directory.counselling.nahe": "أين تسكنون؟",
  "directory.counselling.nahe.hint": ({ examples }) => `اكتبوا حيّكم${examples ? `، مثلًا ${examples}` : ""}.`,
  "directory.counselling.nahe.hint.stops": ({ examples }) =>
    `اكتبوا حيّكم أو محطتكم أو رمزكم البريدي${examples ? `، مثلًا ${examples}` : ""}.`,
  "directory.counselling.find": ({ office }) => `جدوا مكتبكم (${office})`,
  "directory.counselling.ignored": ({ value }) => `لا توجد منطقة باسم «${value}». يرجى اختيار منطقة أخرى.`,
  "directory.counselling.understood": ({ words, name }) => `كتبتم «${words}»، وفهمناها «${name}».`,
  "directory.counselling.for-stadtbezirk": ({ stadtbezirk }) => `لمنطقة ${stadtbezirk} نحن هنا من أجلكم:`,
  "directory.counselling.sure": ({ name, stadtbezirk }) =>
    name === stadtbezirk
      ? `لمنطقة ${stadtbezirk} نحن هنا من أجلكم:`
      : `${name} يتبع لمنطقة ${stadtbezirk}. نحن هنا من أجلكم:`,
  "directory.counselling.probably.postleitzahl": ({ name, stadtbezirk }) =>
    `الرمز البريدي ${name} يتبع على الأرجح لمنطقة ${stadtbezirk}. عندئذ نحن هنا من أجلكم:`,
  "directory.counselling.probably.haltestelle": ({ name, stadtbezirk }) =>
    `تقع محطة «${name}» على الأرجح في منطقة ${stadtbezirk}. عندئذ نحن هنا من أجلكم:`,
  "directory.counselling.probably.other": ({ name, stadtbezirk }) =>
    name === stadtbezirk
      ? `تقصدون على الأرجح منطقة ${stadtbezirk}. عندئذ نحن هنا من أجلكم:`
      : `«${name}» يقع على الأرجح في منطقة ${stadtbezirk}. عندئذ نحن هنا من أجلكم:`,
  "directory.counselling.unsure-call": "إن لم يكن هذا صحيحًا فاتصلوا مع ذلك. سنوجّهكم إلى الجهة المناسبة.",
  "directory.counselling.several": ({ count }) => possible(count),
  "directory.counselling.several.postleitzahl": ({ name, count }) =>
    `الرمز البريدي ${name} يقع في ${count === 2 ? "منطقتين" : "عدة مناطق"}. اكتبوا حيّكم أو محطتكم، فنعرف ذلك بدقة أكبر.`,
  "directory.counselling.several.haltestelle": ({ name }) =>
    `تقع محطة «${name}» قريبًا من حدود المناطق. اكتبوا حيّكم، فنعرف ذلك بدقة أكبر.`,
  "directory.counselling.several.other": ({ name }) => `مع «${name}» لا نعرف بالضبط أين تسكنون.`,
  "directory.counselling.several.call": "أو اتصلوا بأحد هذه الأرقام. سيساعدونكم هناك ويوجّهونكم.",
  "directory.counselling.not-found": ({ words }) => `لا نعرف «${words}» بعد`,
  "directory.counselling.not-found.text": "اختاروا منطقتكم من القائمة. أو اتصلوا بالرقم المركزي، فنوصلكم.",
  "directory.counselling.stadtbezirke": "كل المناطق",
  "directory.counselling.central": "الرقم المركزي",
  "directory.counselling.central.say": ({ office, stadtbezirk }) =>
    `هذا هو الرقم المركزي. قولوا على الهاتف: «${office} ${stadtbezirk}».`,
  "directory.counselling.no-office": ({ stadtbezirk }) => `الاستشارة لمنطقة ${stadtbezirk}`,
  "directory.counselling.no-office.text": "لا نعرف بعد عنوانًا لهذه المنطقة. سنساعدكم على الهاتف.",
  "directory.counselling.address": "العنوان",
  "directory.counselling.address.unknown": "العنوان غير مذكور. يرجى السؤال على الهاتف.",
  "directory.counselling.hours": "ساعات الاستشارة",
  "directory.counselling.hours.unknown": "ساعات الاستشارة غير مذكورة. اتصلوا ونتفق معكم على موعد.",
  "directory.counselling.email": "البريد الإلكتروني",
  "directory.counselling.traeger": "من يقدّم الاستشارة؟",
  "directory.counselling.example": "مثال",
  "directory.counselling.about": "يمكنكم أن تأتوا إلينا بهذه الأمور",
  "directory.counselling.about.list": [
    "تحتاجون إلى مساعدة في المنزل أو في الرعاية.",
    "تشعرون بالوحدة وتبحثون عن رفقة.",
    "مالكم لا يكفي، أو تقلقكم استمارة ما.",
    "تريدون أن تستعدوا للمستقبل أو أن تعدّلوا مسكنكم.",
  ].join("\n"),
  "directory.counselling.about.free": "الاستشارة مجانية.",
  "directory.counselling.about.relatives": "يمكن للأقارب والجيران أيضًا أن يتصلوا.",
  "directory.counselling.phone.title": "هل تفضلون التحدث مباشرة؟",
  "directory.counselling.phone.text": ({ hours }) => `${hours ? `${hours}. ` : ""}سنوصلكم بالجهة المناسبة.`,
  "directory.counselling.map.label": "اختيار المنطقة على الخريطة",
  "directory.counselling.map.caption": "اختاروا منطقتكم. خريطة مبسَّطة.",
  "directory.counselling.map.caption.approximate": "اختاروا منطقتكم. خريطة مبسَّطة، والحدود تقريبية.",
  "directory.counselling.map.uncertain": "بالأصفر: المناطق الممكنة. خريطة مبسَّطة.",
  "directory.counselling.border":
    "حدود المناطق لدينا تقريبية. هل تسكنون قريبًا من أحد الحدود؟ اتصلوا ونوجّهكم إلى الجهة المناسبة.",
  "directory.counselling.all": ({ offices }) => `كل مكاتب الاستشارة حسب المنطقة (${offices})`,
  "directory.counselling.all.stadtbezirk": "المنطقة",
  "directory.counselling.all.phone": "الهاتف",
  "directory.counselling.all.unknown": "غير معروف",
  "directory.counselling.all.none": ({ offices }) =>
    `عناوين مكاتب الاستشارة (${offices}) غير مسجَّلة هنا بعد. اتصلوا بالرقم المركزي، فنوصلكم.`,
  "directory.counselling.print": "اطبعوا بخط كبير",
};
