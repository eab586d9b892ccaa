import type { TextsOf } from "#platform/texts/texts.ts";
import type { pagesDe } from "./pages-de.ts";

export const pagesAr: TextsOf<typeof pagesDe> = {
  "directory.help.here": "مساعدة",
  "directory.help.title": "كيف أستخدم هذه الصفحات؟",
  "directory.help.lead": "لا تحتاجون إلى حساب. ويمكنكم أن تسألوا عن كل شيء على الهاتف أيضًا.",
  "directory.help.find.title": "العثور على شيء",
  "directory.help.find.text":
    "اكتبوا كلمة في الخانة على صفحة البداية. المعلومات مكتوبة بالألمانية، لذلك الأفضل كلمة ألمانية، مثل «Singen» (الغناء). تكفي كلمة واحدة.\nأو اختاروا قسمًا في الأعلى: الأنشطة واللقاءات، الأماكن، الاستشارة، الرعاية، شاركوا معنا.",
  "directory.help.day.title": "البحث حسب اليوم والوقت",
  "directory.help.day.text":
    "في صفحة «الأنشطة واللقاءات» تختارون يومًا من الأسبوع. وتحت «خيارات أخرى» تجدون وقت النهار أيضًا.",
  "directory.help.near.title": "البحث في الجوار",
  "directory.help.near.text":
    "اختاروا منطقتكم من القائمة أو على الخريطة. لستم بحاجة إلى الخريطة: كل شيء موجود في القائمة أيضًا.",
  "directory.help.keep.title": "حفظ شيء",
  "directory.help.keep.text":
    "اضغطوا عند أحد الأنشطة على «حفظ في قائمتي». قائمتكم موجودة في عنوان الصفحة. احفظوا العنوان في المفضلة، فتجدون القائمة من جديد.",
  "directory.help.print.title": "الطباعة",
  "directory.help.print.text":
    "يمكنكم طباعة كل قائمة وكل نشاط. اضغطوا على مفتاح «Strg» (Ctrl) ومعه مفتاح «P». تكون الطباعة بخط كبير، دون الخرائط والقوائم الجانبية.",
  "directory.help.share.title": "إخبار الآخرين",
  "directory.help.share.text":
    "انسخوا العنوان الموجود في أعلى النافذة إلى رسالة. من يفتحه يرى القائمة نفسها بالاختيارات نفسها.",
  "directory.help.letters.title": "تكبير الخط",
  "directory.help.letters.text":
    "على الكمبيوتر: اضغطوا على «Strg» (Ctrl) ومعه مفتاح علامة الزائد. ومع «Strg» والصفر يعود كل شيء كما كان.\nعلى الهاتف الجوال: افتحوا قائمة برنامج الإنترنت واختاروا حجم الخط أو التكبير.",
  "directory.help.colours.title": "خلفية داكنة",
  "directory.help.colours.text":
    "تتبع الصفحات إعدادات جهازكم. إذا اخترتم فيه المظهر الداكن، صارت هذه الصفحات داكنة أيضًا.",
  "directory.help.keyboard.title": "الاستخدام دون فأرة",
  "directory.help.keyboard.text":
    "بمفتاح Tab تنتقلون من رابط إلى رابط. ومفتاح الإدخال (Enter) يفتح الرابط. القفزة الأولى تأخذكم مباشرة إلى المحتوى.",
  "directory.help.wrong.title": "هناك خطأ",
  "directory.help.wrong.text": "عند كل نشاط وكل مكان تجدون «هل هناك خطأ؟». اكتبوا لنا جملة واحدة أو اتصلوا بنا.",
  "directory.help.phone.title": "هل تفضلون السؤال؟",
  "directory.help.phone.text": ({ office }) => `اتصلوا بنا. نساعدكم أو نوصلكم بمكتب الاستشارة القريب منكم (${office}).`,

  "directory.accessibility.here": "سهولة الوصول",
  "directory.accessibility.title": "هل هذه الصفحات خالية من العوائق؟",
  "directory.accessibility.lead": () =>
    "يسري هذا البيان على دليل المدينة هذا. وأساسه قانون المساواة للأشخاص ذوي الإعاقة في ولاية شمال الراين وستفاليا (Behindertengleichstellungsgesetz Nordrhein-Westfalen) ولائحة الولاية لتقنية المعلومات الخالية من العوائق (Barrierefreie-Informationstechnik-Verordnung).",
  "directory.accessibility.state.title": "الوضع الحالي",
  "directory.accessibility.state.text":
    "الهدف أن تستوفي الصفحات المعيار الأوروبي EN 301 549 وإرشادات WCAG 2.2 في المستوى AA. وهي تتوافق معها جزئيًّا. ما ينقص مذكور أدناه.",
  "directory.accessibility.tested.title": "كيف نفحص",
  "directory.accessibility.tested.text":
    "نفحص بأنفسنا عند إعداد الصفحات: كل صفحة تعمل دون JavaScript، وبلوحة المفاتيح، وبعرض 320 بكسل. ويبحث برنامج فحص عن الأخطاء في العناوين والتسميات والتباين.\nلم تفحصها بعد جهة مستقلة ولا أشخاص ذوو إعاقة.",
  "directory.accessibility.gaps.title": "ما لا يزال ناقصًا",
  "directory.accessibility.gaps.lead": "نعرف هذه العوائق:",
  "directory.accessibility.gaps":
    "لا توجد بعد مقاطع مصوَّرة بلغة الإشارة الألمانية.\nالصفحة بالألمانية السهلة لم تقرأها بعد مجموعة فحص. والأنشطة والأماكن غير متوفرة بالألمانية السهلة.\nفي أماكن كثيرة لا نعرف هل المدخل بلا درج. عندئذ يُكتب هناك «غير معروف».\nالخرائط مبسَّطة. وكل ما تعرضه موجود أيضًا في القوائم.\nلم نفحص الصفحات بعد بكل برامج القراءة.",
  "directory.accessibility.report.text": "هل صادفتم عائقًا أو تحتاجون إلى معلومة بشكل آخر؟ اكتبوا لنا جملة واحدة.",
  "directory.accessibility.enforcement.title": "إذا لم نستطع مساعدتكم",
  "directory.accessibility.enforcement.nw":
    "إذا لم نُجب أو لم يساعدكم جوابنا، فيمكنكم التوجه إلى مكتب الوساطة لتقنية المعلومات الخالية من العوائق في ولاية شمال الراين وستفاليا (Ombudsstelle für barrierefreie Informationstechnik). هذا مجاني. ولا تحتاجون إلى محامٍ.\nوتفحص جهة الرقابة في الولاية (Überwachungsstelle) بانتظام هل الصفحات العامة خالية من العوائق.",
  "directory.accessibility.enforcement.text":
    "إذا لم نُجب أو لم يساعدكم جوابنا، فيمكنكم التوجه إلى الجهة المختصة في ولايتكم (Durchsetzungsstelle). هذا مجاني. ولا تحتاجون إلى محامٍ.",
  "directory.accessibility.phone.title": "هل تفضلون الهاتف؟",
  "directory.accessibility.phone.text": "قولوا لنا ما الذي يعيقكم. ويمكننا أن نقرأ لكم ما تبحثون عنه.",
  "directory.accessibility.made": "يستند هذا البيان إلى تقييم ذاتي. تراجعه المدينة قبل النشر وتكتب التاريخ.",

  "directory.privacy.here": "حماية البيانات",
  "directory.privacy.title": "ماذا يحدث لبياناتي؟",
  "directory.privacy.lead": "يمكنكم أن تقرؤوا هنا كل شيء دون أن تقولوا شيئًا عن أنفسكم.",
  "directory.privacy.public.title": "عندما تقرؤون",
  "directory.privacy.public.text":
    "الصفحات العامة لا تضع ملفات تعريف (Cookies). ولا تحمّل شيئًا من مواقع أخرى. ولا أحد يحلّل ما تشاهدونه.\nقائمتكم موجودة في عنوان الصفحة. ولكي تجدوها من جديد يتذكرها المتصفح على جهازكم أيضًا: فقط بعد أن تحفظوا شيئًا وحتى تفرغوا القائمة. نحن لا نحفظها.",
  "directory.privacy.report.title": "عندما ترسلون إلينا بلاغًا",
  "directory.privacy.report.text":
    "نحفظ نصكم، ونحفظ إن أردتم كيف نصل إليكم. لا يرى ذلك إلا الموظفون الذين يعالجون البلاغات.\nنعدّ البلاغات كي لا يرسل أحد أعدادًا كبيرة منها. ولهذا نحفظ قيمة محسوبة من عنوانكم على الإنترنت، لا العنوان نفسه. وبعد يوم واحد لا تُحسب هذه القيمة.",
  "directory.privacy.logs.title": "سجلات الخادم",
  "directory.privacy.logs.text":
    "إذا حدث خلل، يكتب الخادم رقم الخطأ وموضعه. لا توجد في السجل أسماء ولا عناوين إنترنت ولا ما كتبتموه.",
  "directory.privacy.staff.title": "عندما يسجّل الموظفون الدخول",
  "directory.privacy.staff.text":
    "يحتاج مكان عمل الموظفين إلى حساب وإلى ملف تعريف (Cookie) للجلسة. كل تغيير مسجَّل في سجل: ماذا حدث، ومتى، ومن قام به.",
  "directory.privacy.rights.title": "حقوقكم",
  "directory.privacy.rights.text":
    "يمكنكم أن تطلبوا معلومات عن بياناتكم، وأن تطلبوا تصحيحها أو حذفها، وأن تعترضوا على معالجتها. ويمكنكم سحب موافقتكم في أي وقت.\nويمكنكم تقديم شكوى إلى مسؤولة حماية البيانات في ولايتكم.",
  "directory.privacy.officer.title": "من المسؤول؟",
  "directory.privacy.officer.open": () => "عنوان المسؤولين في المدينة وعنوان مسؤول حماية البيانات لم يُسجَّلا بعد.",
  "directory.privacy.table.title": "ماذا نحفظ وإلى متى",
  "directory.privacy.table.caption": "البيانات المحفوظة مع الغرض والمدة",
  "directory.privacy.table.text":
    "تذكر هذه القائمة كل البيانات عن الأشخاص التي لها خانة في البرنامج. ويقارنها فحص بقاعدة البيانات.",
  "directory.privacy.table.unconfirmed":
    "الأغراض والأسس القانونية والمدد اقتراح، وعلى مسؤولي حماية البيانات أن يؤكدوها.",
  "directory.privacy.table.data": "البيان",
  "directory.privacy.table.purpose": "الغرض",
  "directory.privacy.table.basis": "الأساس القانوني",
  "directory.privacy.table.period": "المدة",
  "directory.privacy.table.gone": "ماذا يحدث بعد ذلك",

  "directory.imprint.here": "بيانات الناشر",
  "directory.imprint.title": "من وراء هذه الصفحات؟",
  "directory.imprint.demo": "هذا عرض تجريبي ببيانات للمثال. وهو ليس خدمة تقدّمها المدينة.",
  "directory.imprint.incomplete": "على المدينة أن تكتب البيانات المعلَّمة قبل أن تصبح الصفحات علنية.",
  "directory.imprint.open": "لم يُكتب بعد",
  "directory.imprint.provider": "الناشر",
  "directory.imprint.address": "العنوان",
  "directory.imprint.representative": "يمثّله",
  "directory.imprint.responsible": "المسؤول عن المحتوى",
  "directory.imprint.supervision": "جهة الرقابة",
  "directory.imprint.vatId": "رقم ضريبة القيمة المضافة",
  "directory.imprint.email": "البريد الإلكتروني",
  "directory.imprint.phone": "الهاتف",
  "directory.imprint.sources.title": "المصادر",
  "directory.imprint.sources.text": "تذكر الأنشطة والأماكن مصدرها في صفحتها. أما الخرائط والمحطات فمصدرها هنا:",
  "directory.imprint.software.title": "البرنامج",
  "directory.imprint.software.text": "Beisammen برنامج حر برخصة EUPL-1.2. يجوز لكل مدينة أن تستخدمه وأن تعدّله.",
};
