import type { TextsOf } from "#platform/texts/texts.ts";
import type { calendarDe } from "./calendar-de.ts";

export const calendarTr: TextsOf<typeof calendarDe> = {
  "offers.calendar.name.all": ({ city }) => `Etkinlikler: ${city}`,
  "offers.calendar.name.kept": "Listem",
  "offers.calendar.too-many": ({ most }) =>
    `Bu ${most.toLocaleString("tr")} tarihten fazla. Hiçbir takvim bu kadarını alamaz. Lütfen örneğin bir semt veya bir konu seçin.`,
  "offers.calendar.way": "Takvimime ekle",
  "offers.calendar.way.what": "Takvim aboneliği nasıl çalışır?",
  "offers.leaflet.title": ({ area }) => `${area}: kâğıt üzerinde`,
  "offers.leaflet.text":
    "Ayın bütün tarihleri büyük harflerle; yer, saat, fiyat ve telefon numarasıyla. Yazdırmak ve başkalarına vermek için. Kayıtların adları Almancadır.",
  "offers.leaflet.month": ({ month }) => `${month} (PDF)`,
  "offers.calendar.title": "Tarihler kendi takviminizde",
  "offers.calendar.lead":
    "Telefonda veya bilgisayarda takvim kullanıyor musunuz? O zaman tarihler takviminizde kendiliğinden görünebilir. Buna takvime abone olmak denir. Ücretsizdir.",
  "offers.calendar.chosen.title": ({ what }) => `Seçiminiz: ${what}`,
  "offers.calendar.chosen.all":
    "Bunlar bütün tarihlerdir. Sayıları çoktur. Çoğu zaman önce seçmek daha iyidir: bir semt, bir konu veya bir yer.",
  "offers.calendar.choose": "Önce seç",
  "offers.calendar.subscribe": "Takvime abone ol",
  "offers.calendar.subscribe.text":
    "Cihazınız takvime abone olmak isteyip istemediğinizi sorar. Evet deyin. Hiçbir şey olmuyor mu? O zaman aşağıdaki açıklama yardımcı olur.",
  "offers.calendar.address": "Takvimin adresi",
  "offers.calendar.address.hint": "Takviminiz bir adres veya “URL” sorarsa buradan kopyalayın.",
  "offers.calendar.once": "Yalnızca bir kez indir",
  "offers.calendar.once.text": "Abonelik olmadan: Tarihler takviminize bir kez gelir. Değişiklikler sonradan gelmez.",
  "offers.calendar.qr": ({ address }) => `Takvimin adresini içeren QR kodu: ${address}`,
  "offers.calendar.qr.text": "Telefonun kamerasıyla telefona alın",
  "offers.calendar.what.title": "Takvim aboneliği nedir?",
  "offers.calendar.what":
    "Takviminiz tarihleri bizden düzenli olarak yeniden alır. Bir tarih başka güne alınırsa yeni günde görünür. İptal edilirse başında “Fällt aus” (iptal) yazar.\n" +
    "Tarihler, sizinkilerin yanında ayrı bir takvimde durur. Onu gizleyebilir veya yeniden silebilirsiniz. Kendi kayıtlarınız olduğu gibi kalır.\n" +
    "Kim olduğunuzu öğrenmeyiz. Hesap veya e-posta adresi gerekmez. Kayıtlar Almancadır.",
  "offers.calendar.late": "Bazı takvimler tarihleri günde yalnızca bir kez alır. Yolunuz uzunsa önce telefon edin.",
  "offers.calendar.how.title": "Cihazınızda böyle yapılır",
  "offers.calendar.how.apple": "iPhone ve iPad",
  "offers.calendar.how.apple.steps":
    "Yukarıda “Takvime abone ol” düğmesine dokunun.\n“Abone Ol”a, sonra “Ekle” veya “Bitti”ye dokunun.\nTarihler “Takvim” uygulamasındadır.",
  "offers.calendar.how.android": "Google Takvim’li Android telefon",
  "offers.calendar.how.android.steps":
    "Telefondaki uygulama bunu kendisi yapamaz. Bir kez bilgisayar veya tarayıcıda “Masaüstü sitesi” görünümü gerekir.\n" +
    "Takvimin adresini bu sayfadan kopyalayın.\n" +
    "calendar.google.com adresini açın ve oturum açın.\n" +
    "Solda “Diğer takvimler”in yanındaki artıya, sonra “URL ile” seçeneğine basın.\n" +
    "Adresi yapıştırın ve “Takvim ekle”ye basın.\n" +
    "Bir süre sonra tarihler telefonda da görünür. Görünmezse: Uygulamada “Ayarlar” altında takvimi açın.",
  "offers.calendar.how.outlook": "Outlook",
  "offers.calendar.how.outlook.steps":
    "Outlook’ta takvimi açın.\n" +
    "“Takvim ekle”ye, sonra “İnternet’ten” veya “Web’den abone ol”a basın.\n" +
    "Takvimin adresini yapıştırın ve onaylayın.",
  "offers.calendar.how.other": "Mac, Thunderbird ve diğerleri",
  "offers.calendar.how.other.steps":
    "Mac’te yukarıda “Takvime abone ol” düğmesine basın.\n" +
    "Başka programlarda “Takvime abone ol”, “Ağda yeni takvim” veya “İnternet’ten takvim” seçeneğini arayın.\n" +
    "Adresi yapıştırın.",
  "offers.calendar.end.title": "Aboneliği böyle bitirirsiniz",
  "offers.calendar.end":
    "Abone olduğunuz takvimi programınızdan silin. iPhone’da: “Takvim” uygulaması, altta “Takvimler”, adın yanındaki “i”, en altta “Aboneliği İptal Et” veya “Takvimi Sil”.",
  "offers.calendar.phone.title": "Kâğıt veya telefon daha mı iyi?",
  "offers.calendar.phone.text": "Bizi arayın. Neler olduğunu söyleriz ve ayarlamaya yardım ederiz.",
};
