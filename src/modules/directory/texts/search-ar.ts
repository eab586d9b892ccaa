import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { searchDe } from "./search-de.ts";

const entries = plural("ar", {
  zero: "لا نتائج",
  one: "نتيجة واحدة",
  two: "نتيجتان",
  few: "# نتائج",
  many: "# نتيجة",
  other: "# نتيجة",
});
const overEntries = plural("ar", {
  zero: "لا أنشطة انتهت",
  one: "انتهى نشاط واحد. اعرضوه مع ذلك",
  two: "انتهى نشاطان. اعرضوهما مع ذلك",
  few: "انتهت # أنشطة. اعرضوها مع ذلك",
  many: "انتهى # نشاطًا. اعرضوها مع ذلك",
  other: "انتهى # نشاط. اعرضوها مع ذلك",
});

/** Entries are German, so the words to try are German too; the words of our own pages are known in both languages. */
export const searchAr: TextsOf<typeof searchDe> = {
  "directory.search.here": "بحث",
  "directory.search.title": ({ q }) => `ماذا يوجد عن «${q}»؟`,
  "directory.search.title.empty": "عمّ تبحثون؟",
  "directory.search.title.nothing": ({ q }) => `لم نجد بعد شيئًا عن «${q}»`,
  "directory.search.description": ({ city }) =>
    `ابحثوا عن الأنشطة والأماكن والاستشارة والمساعدة لكبار السن في ${city}: خانة واحدة لكل شيء.`,
  "directory.search.label": "نشاط أو مكان أو استشارة أو موضوع",
  "directory.search.button": "ابحثوا",
  "directory.search.suggestions": "اقتراحات",
  "directory.search.suggestions.none": "لا توجد اقتراحات.",
  "directory.search.suggestions.one": "اقتراح واحد. يمكنكم الوصول إليه بسهم الأسفل.",
  "directory.search.suggestions.many": "عدد الاقتراحات: #. يمكنكم الوصول إليها بسهم الأسفل.",
  "directory.search.count": ({ count }) => entries(count),
  "directory.search.ignored": ({ name, value }) => `لم نفهم «${value}» في خانة «${name}»، فتركناها جانبًا.`,
  "directory.search.chip.over": "مع ما انتهى",
  "directory.search.with-over": "اعرضوا أيضًا ما انتهى",
  "directory.search.only-over": ({ count }) => overEntries(count),
  "directory.search.did-you-mean": "هل تقصدون:",
  "directory.search.wider": "بكلمات أقل:",
  "directory.search.nothing.hint":
    "جرّبوا كلمة أخرى، والأفضل أن تكون ألمانية، مثل «Tanzen» (الرقص) بدلًا من «Tanzveranstaltung». أو اختاروا موضوعًا:",
  "directory.search.themes": "الموضوعات الأكثر وجودًا",
  "directory.search.empty.lead":
    "تكفي كلمة واحدة. نبحث في الأنشطة والأماكن والاستشارة والمساعدة. المعلومات مكتوبة بالألمانية، لذلك تجدون أكثر بكلمات ألمانية.",
  "directory.search.examples": "على سبيل المثال:",
  "directory.search.example-list": "Singen, Handy, Tanzen, Gymnastik, Demenz, Pflegegrad",
  "directory.search.phone.title": "نبحث معكم",
  "directory.search.phone.text": "قولوا لنا ماذا تتمنون. نعرف أيضًا مجموعات غير مذكورة هنا.",
  "directory.search.wish.title": "هل ينقص شيء هنا؟",
  "directory.search.wish.text": "قولوا لنا ماذا تتمنون. فالمدينة تخطط على هذا الأساس لأنشطة جديدة. لا نحتاج إلى اسمكم.",
  "directory.search.wish": "أخبرونا بما تتمنون",
  "directory.search.type.offer": "نشاط",
  "directory.search.type.place": "مكان",
  "directory.search.type.office": "استشارة",
  "directory.search.type.care": "مساعدة ورعاية",
  "directory.search.type.page": "صفحة",
  "directory.search.reason.theme": ({ words }) => `«${words}» يناسب الموضوع`,
  "directory.search.reason.place": ({ words }) => `«${words}» يناسب المكان`,
  "directory.search.reason.text": ({ words }) => `«${words}» مذكور في الوصف`,
  "directory.search.reason.meaning": ({ words }) => `يناسب «${words}»`,
  "directory.search.reason.spelling": ({ words }) => `كتابة مشابهة لـ «${words}»`,
  "directory.search.partly.words": "لا يوجد ما يناسب جميع كلماتكم معًا. هذا يناسب بعضها:",
  "directory.search.partly.time": "لم نجد شيئًا في هذا الوقت. يوجد في أوقات أخرى:",
  "directory.search.partly.area": "لم نجد شيئًا في هذا الجزء من المدينة. يوجد في أماكن أخرى:",
  "directory.search.example": "مثال",
  "directory.search.no-date": "لا نعرف موعدًا قادمًا.",
  "directory.search.at": ({ when, time }) => `${when}، الساعة ${time}`,
  "directory.search.page.beratung": "استشارة ومساعدة",
  "directory.search.page.beratung.words":
    "استشارة الاستشارة نصيحة مكتب كبار السن مسنين مساعدة وحيد وحيدة وحدة هموم طلب استمارة مال معاش تقاعد بدل سكن السكن المختص Seniorenbüro Beratung Beratungsstelle Rat Sprechstunde einsam allein Sorgen Antrag Geld Rente Wohngeld Wohnberatung zuständig",
  "directory.search.page.pflege": "الرعاية",
  "directory.search.page.pflege.words":
    "رعاية الرعاية تمريض درجة الرعاية دار رعاية دار مسنين خدمة رعاية منزلية تأمين الرعاية خرف الخرف زهايمر أقارب العائلة رعاية قصيرة رعاية نهارية مساعدة منزلية Pflege Pflegegrad Pflegeheim Pflegedienst Pflegekasse Entlastung Demenz Angehörige Kurzzeitpflege Tagespflege Haushaltshilfe",
  "directory.search.page.mitmachen": "شاركوا معنا",
  "directory.search.page.mitmachen.words":
    "تطوع التطوع متطوع متطوعة مشاركة مساعدة زيارة مرافقة وقت جيران حي Mitmachen Ehrenamt freiwillig helfen engagieren Besuchsdienst Begleitung Zeit schenken Nachbarschaft",
  "directory.search.page.angebote": "الأنشطة واللقاءات",
  "directory.search.page.angebote.words":
    "أنشطة نشاط دورات دورة لقاءات لقاء فعاليات مواعيد موعد برنامج رحلة تقويم Angebote Kurse Treffen Veranstaltungen Termine Programm Ausflug Kalender",
  "directory.search.page.orte": "الأماكن",
  "directory.search.page.orte.words":
    "مكان أماكن مركز لقاء مقهى بيت عنوان أوقات الدوام مفتوح Orte Begegnungszentrum Begegnungsstätte Treffpunkt Café Haus Adresse Öffnungszeiten",
  "directory.search.page.zahlen": "أرقام",
  "directory.search.page.zahlen.words": "أرقام إحصاء إحصاءات بيانات تقرير Zahlen Statistik Daten Kennzahlen Bericht",
  "directory.search.page.merkliste": "قائمتي",
  "directory.search.page.merkliste.words": "حفظ محفوظ قائمة طباعة Merkliste merken gemerkt Liste drucken",
  "directory.search.page.leichte-sprache": "ألمانية سهلة",
  "directory.search.page.leichte-sprache.words":
    "سهل سهلة بسيط فهم قراءة لغة Leichte Sprache einfach verstehen leicht lesen",
  "directory.search.page.rundbrief": "النشرة: المواعيد بالبريد الإلكتروني",
  "directory.search.page.rundbrief.words": "نشرة بريد إلكتروني اشتراك مواعيد أسبوع شهر",
  "directory.search.page.hilfe": "مساعدة في استخدام هذه الصفحات",
  "directory.search.page.hilfe.words":
    "مساعدة استخدام خط تكبير أكبر شرح طباعة مشاركة Hilfe Bedienung Schrift größer Anleitung drucken teilen",
  "directory.search.page.barrierefreiheit": "سهولة الوصول",
  "directory.search.page.barrierefreiheit.words":
    "عائق حاجز إبلاغ إعاقة كرسي متحرك قارئ الشاشة بيان Barrierefreiheit Barriere melden Rollstuhl Screenreader Erklärung",
  "directory.search.page.datenschutz": "حماية البيانات",
  "directory.search.page.datenschutz.words":
    "بيانات خصوصية كوكيز معلومات حذف مسح Datenschutz Daten Cookies Auskunft löschen",
  "directory.search.page.impressum": "بيانات الناشر",
  "directory.search.page.impressum.words": "ناشر اتصال مسؤول Impressum Anbieter Kontakt verantwortlich",
  "directory.search.page.kalender": "المواعيد في تقويمكم",
  "directory.search.page.kalender.words": "تقويم اشتراك هاتف آيفون Outlook Google مواعيد Kalender",
  "directory.search.page.daten": "بيانات مفتوحة",
  "directory.search.page.daten.words": "تنزيل بيانات CSV JSON واجهة API Daten",
  "directory.search.page.einbetten": "المواعيد على موقعكم",
  "directory.search.page.einbetten.words": "تضمين موقع إنترنت جمعية صفحة iframe einbetten",
};
