export const unsubscribeAr = {
  "network.mailing.unsubscribe": "إلغاء الرسائل الدورية",
  "network.unsubscribe.title": "لا تريدون رسائل دورية بعد الآن؟",
  "network.unsubscribe.text": "لن تتلقى مؤسستكم منا رسائل دورية بالبريد الإلكتروني بعد الآن. وتبقون شركاء في الشبكة.",
  "network.unsubscribe.button": "لا رسائل دورية بعد الآن",
  "network.unsubscribe.done": "تمّ",
  "network.unsubscribe.done.text": "لن تتلقى مؤسستكم رسائل دورية بعد الآن. إذا غيّرتم رأيكم فاتصلوا بنا.",
  "network.unsubscribe.gone": "هذا الرابط لم يعد صالحًا",
  "network.unsubscribe.gone.text": "اتصلوا بنا أو اكتبوا إلينا وسنسجّل ذلك نيابةً عنكم.",
  "network.unsubscribe.already": "مؤسستكم لا تتلقى رسائل دورية أصلًا.",
  "network.unsubscribe.start": "إلى الصفحة الرئيسية",
};
