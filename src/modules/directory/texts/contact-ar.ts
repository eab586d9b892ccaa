import type { TextsOf } from "#platform/texts/texts.ts";
import type { contactDe } from "./contact-de.ts";

export const contactAr: TextsOf<typeof contactDe> = {
  "directory.contact.filter": "اختاروا ما يناسبكم",
  "directory.contact.stadtbezirk": "المنطقة",
  "directory.contact.stadtbezirk.all": "المدينة كلها",
  "directory.contact.ignored": ({ name, value }) => `لم نفهم «${value}» في خانة «${name}»، فتركناها جانبًا.`,
  "directory.contact.none": "لم نسجّل هنا بعد جهة لهذا الموضوع. اتصلوا بنا، فنحن نعرف المزيد.",
  "directory.contact.everywhere": "ابحثوا في المدينة كلها",
  "directory.contact.example": "مثال",
  "directory.contact.open": ({ hours }) => `أوقات التواصل: ${hours}`,
  "directory.contact.website": "إلى الموقع على الإنترنت",
  "directory.contact.whole-city": "للمدينة كلها",
  "directory.contact.not-yet": "ما لا يوجد هنا بعد",
  "directory.contact.phone.office": ({ office }) => `استشارة مجانية لدى ${office}.`,
  "directory.contact.phone.text": ({ office }) => `سنوصلكم بمكتب الاستشارة القريب منكم (${office}). الاستشارة مجانية.`,
  "directory.contact.find-office": ({ office }) => `أجد مكتب الاستشارة الخاص بي (${office})`,

  "directory.pflege.here": "الرعاية",
  "directory.pflege.title": "من يساعد في الرعاية؟",
  "directory.pflege.lead": "لمن يحتاج إلى مساعدة، ولكل من يعتني بشخص قريب. تكفي مكالمة واحدة للبداية.",
  "directory.pflege.description": ({ city }) =>
    `نصيحة وتخفيف للعبء في الرعاية وعند الخرف في ${city}: جهات مع أرقام هواتفها، ومجموعات حديث، ومواعيد.`,
  "directory.pflege.need": "ما الموضوع؟",
  "directory.pflege.need.all": "كل ما يخص الرعاية",
  "directory.need.pflege": "أعتني بشخص",
  "directory.need.demenz": "الخرف",
  "directory.pflege.need.begleitung": "زيارة ومرافقة",
  "directory.pflege.contacts": "هنا تجدون المساعدة",
  "directory.pflege.no-phone": "لا نعرف رقم هاتف خاصًّا بهذه الجهة. نحن نوصلكم:",
  "directory.pflege.dates": "مواعيد للأقارب وعند الخرف",
  "directory.pflege.dates.all": "كل مواعيد الاستشارة حول الرعاية",
  "directory.pflege.phone.title": "الأفضل أن تتصلوا أولًا",
  "directory.pflege.not-yet":
    "لا يمكننا بعد أن نعرض هنا الأماكن الشاغرة في دور الرعاية وفي الرعاية النهارية (Tagespflege). وخدمات الرعاية المنزلية (Pflegedienste) غير مسجَّلة هنا بعد.",
  "directory.pflege.instead":
    "هذا ما يمكنكم فعله اليوم: اتصلوا واسألوا عن الأماكن الشاغرة، وعن طلب درجة الرعاية (Pflegegrad)، وعن المساعدة في المنزل. صندوق تأمين الرعاية (Pflegekasse) يقدّم لكم الاستشارة أيضًا.",
  "directory.pflege.state-finder":
    "الأماكن الشاغرة في دور الرعاية في ولاية شمال الراين وستفاليا تجدونها في صفحة للولاية («Heimfinder»):",
  "directory.pflege.state-finder.name": "www.heimfinder.nrw.de",

  "directory.mitmachen.here": "شاركوا معنا",
  "directory.mitmachen.title": "أين يمكنني أن أشارك؟",
  "directory.mitmachen.lead": "حتى ساعة واحدة في الشهر تساعد. هذه الجهات تقدّم لكم النصيحة وتقول لكم من ينتظركم.",
  "directory.mitmachen.description": ({ city }) =>
    `التطوع من أجل كبار السن في ${city}: زيارات ومرافقة وحسن جوار. جهات مع أرقام هواتفها.`,
  "directory.mitmachen.need": "ماذا تريدون أن تفعلوا؟",
  "directory.mitmachen.need.all": "أريد أن ألقي نظرة فقط",
  "directory.need.ehrenamt": "أجد عملًا تطوعيًّا (Ehrenamt)",
  "directory.mitmachen.need.begleitung": "أزور شخصًا أو أرافقه",
  "directory.need.begegnung": "أشارك في الحي",
  "directory.mitmachen.contacts": "هنا نرحب بكم",
  "directory.mitmachen.no-phone": "لا نعرف رقم هاتف خاصًّا بهذه الجهة. نحن نوصلكم:",
  "directory.mitmachen.dates": "هنا يمكنكم أن تنضموا ببساطة",
  "directory.mitmachen.dates.all": "كل الأنشطة التي يمكنكم المشاركة فيها",
  "directory.mitmachen.phone.title": "هل تفضلون أن نتحدث أولًا؟",
  "directory.mitmachen.not-yet": "لا توجد هنا بعد قائمة تبيّن من يبحث الآن عن متطوعين. ولا يمكنكم التسجيل هنا بعد.",
  "directory.mitmachen.instead":
    "هذا ما يمكنكم فعله اليوم: اتصلوا بإحدى هذه الجهات. قولوا ماذا تحبون أن تفعلوا ومتى لديكم وقت.",
};
