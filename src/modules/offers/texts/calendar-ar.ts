import type { TextsOf } from "#platform/texts/texts.ts";
import type { calendarDe } from "./calendar-de.ts";

export const calendarAr: TextsOf<typeof calendarDe> = {
  "offers.calendar.name.all": ({ city }) => `الأنشطة واللقاءات في ${city}`,
  "offers.calendar.name.kept": "قائمتي",
  "offers.calendar.too-many": ({ most }) =>
    `هذه أكثر من ${most.toLocaleString("ar-u-nu-latn")} موعد. لا يستوعب أي تقويم هذا العدد. يُرجى اختيار حي أو موضوع مثلًا.`,
  "offers.calendar.way": "إلى تقويمي",
  "offers.calendar.way.what": "كيف يعمل الاشتراك",
  "offers.leaflet.title": ({ area }) => `${area} على الورق`,
  "offers.leaflet.text":
    "كل مواعيد الشهر بخط كبير مع المكان والوقت والسعر والهاتف. للطباعة وإعطائها للآخرين. أسماء المواعيد باللغة الألمانية.",
  "offers.leaflet.month": ({ month }) => `${month} (PDF)`,
  "offers.calendar.title": "المواعيد في تقويمك الخاص",
  "offers.calendar.lead":
    "هل تستخدم تقويمًا على الهاتف أو الحاسوب؟ إذن يمكن أن تظهر المواعيد فيه من تلقاء نفسها. يُسمى هذا الاشتراك في تقويم. وهو مجاني.",
  "offers.calendar.chosen.title": ({ what }) => `اختيارك: ${what}`,
  "offers.calendar.chosen.all": "هذه كل المواعيد، وهي كثيرة. من الأفضل عادةً أن تختار أولًا: حيًا أو موضوعًا أو مكانًا.",
  "offers.calendar.choose": "الاختيار أولًا",
  "offers.calendar.subscribe": "الاشتراك في التقويم",
  "offers.calendar.subscribe.text":
    "سيسألك جهازك إن كنت تريد الاشتراك في التقويم. أجب بنعم. لا يحدث شيء؟ إذن يساعدك الشرح في الأسفل.",
  "offers.calendar.address": "عنوان التقويم",
  "offers.calendar.address.hint": "للنسخ عندما يسأل تقويمك عن عنوان أو «URL».",
  "offers.calendar.once": "تنزيل مرة واحدة فقط",
  "offers.calendar.once.text": "من دون اشتراك: تدخل المواعيد إلى تقويمك مرة واحدة. لا تصل التغييرات بعد ذلك.",
  "offers.calendar.qr": ({ address }) => `رمز QR فيه عنوان التقويم: ${address}`,
  "offers.calendar.qr.text": "وجّه كاميرا الهاتف إلى الرمز لفتحه على الهاتف",
  "offers.calendar.what.title": "ما هو الاشتراك في تقويم؟",
  "offers.calendar.what":
    "يجلب تقويمك المواعيد منا مرارًا. إذا نُقل موعد، ظهر في اليوم الجديد. وإذا أُلغي، كُتب قبله «Fällt aus» (أُلغي).\n" +
    "تظهر المواعيد في تقويم منفصل بجانب تقويمك. يمكنك إخفاؤه أو حذفه من جديد. وتبقى مواعيدك الخاصة كما هي.\n" +
    "لا نعرف من أنت. لا تحتاج إلى حساب ولا إلى بريد إلكتروني. المواعيد مكتوبة بالألمانية.",
  "offers.calendar.late": "بعض التقاويم تجلب المواعيد مرة واحدة في اليوم فقط. اتصل أولًا إذا كان طريقك طويلًا.",
  "offers.calendar.how.title": "هكذا تفعل ذلك على جهازك",
  "offers.calendar.how.apple": "آيفون وآيباد",
  "offers.calendar.how.apple.steps":
    "اضغط في الأعلى على «الاشتراك في التقويم».\nاضغط على «اشتراك» ثم على «إضافة» أو «تم».\nتجد المواعيد في تطبيق «التقويم».",
  "offers.calendar.how.android": "هاتف أندرويد مع تقويم Google",
  "offers.calendar.how.android.steps":
    "لا يستطيع التطبيق على الهاتف ذلك وحده. تحتاج مرة واحدة إلى حاسوب أو إلى المتصفح في عرض «موقع سطح المكتب».\n" +
    "انسخ عنوان التقويم من هذه الصفحة.\n" +
    "افتح calendar.google.com وسجّل الدخول.\n" +
    "اضغط على علامة الزائد بجانب «تقاويم أخرى» ثم على «من عنوان URL».\n" +
    "الصق العنوان واضغط على «إضافة تقويم».\n" +
    "بعد بعض الوقت تظهر المواعيد على الهاتف أيضًا. إن لم تظهر: شغّل التقويم في التطبيق من «الإعدادات».",
  "offers.calendar.how.outlook": "Outlook",
  "offers.calendar.how.outlook.steps":
    "افتح التقويم في Outlook.\n" +
    "اضغط على «إضافة تقويم» ثم على «من الإنترنت» أو «الاشتراك من الويب».\n" +
    "الصق عنوان التقويم وأكّد.",
  "offers.calendar.how.other": "ماك وThunderbird وغيرهما",
  "offers.calendar.how.other.steps":
    "على ماك اضغط في الأعلى على «الاشتراك في التقويم».\n" +
    "في البرامج الأخرى ابحث عن «الاشتراك في تقويم» أو «تقويم جديد على الشبكة» أو «تقويم من الإنترنت».\n" +
    "الصق العنوان.",
  "offers.calendar.end.title": "هكذا تنهي الاشتراك",
  "offers.calendar.end":
    "احذف التقويم المشترَك فيه من برنامجك. على آيفون: تطبيق «التقويم»، ثم «التقاويم» في الأسفل، ثم «i» بجانب الاسم، وفي الأسفل تمامًا «إلغاء الاشتراك» أو «حذف التقويم».",
  "offers.calendar.phone.title": "هل تفضّل الورق أو الهاتف؟",
  "offers.calendar.phone.text": "اتصل بنا. نخبرك بما يجري ونساعدك في الإعداد.",
};
