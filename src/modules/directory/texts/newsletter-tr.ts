import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { newsletterDe } from "./newsletter-de.ts";

const more = plural("tr", { one: "# tarih daha burada:", other: "# tarih daha burada:" });

export const newsletterTr: TextsOf<typeof newsletterDe> = {
  "directory.newsletter.ask": "Bülteni iste",
  "directory.newsletter.here": "Bülten",
  "directory.newsletter.title": "Yakınınızda neler var? E-posta ile bülten",
  "directory.newsletter.description":
    "İlçenizdeki yaşlılar için sıradaki etkinlikler, her hafta ya da her ay e-posta ile. Ücretsizdir ve istediğiniz zaman bırakabilirsiniz.",
  "directory.newsletter.lead":
    "Size ilçenizdeki sıradaki etkinlikleri gönderiyoruz. Nereden, hangi konuda ve ne sıklıkta olacağını siz seçersiniz.",
  "directory.newsletter.email": "E-posta adresiniz",
  "directory.newsletter.email.hint": "Örneğin: ad@ornek.de",
  "directory.newsletter.bezirk": "Hangi ilçelerden?",
  "directory.newsletter.thema": "Hangi konular?",
  "directory.newsletter.thema.hint": "Hepsini okumak istiyorsanız hiçbirini seçmeyin.",
  "directory.newsletter.rhythmus": "Ne sıklıkta?",
  "directory.newsletter.rhythmus.woche": "Her hafta perşembe günü",
  "directory.newsletter.rhythmus.monat": "Her ayın 25'inde",
  "directory.newsletter.consent":
    "Bülteni e-posta ile almak istiyorum. Bunun için belediye e-posta adresimi ve seçimimi saklar. Bülteni istediğim zaman bırakabilirim. O zaman ikisi de hemen silinir.",
  "directory.newsletter.consent.hint": "Adresinizi kimseye vermeyiz. Bir e-postayı açıp açmadığınızı saymayız.",
  "directory.newsletter.bezirk.missing": "Lütfen en az bir ilçe seçin.",
  "directory.newsletter.rhythmus.missing": "Lütfen bültenin ne sıklıkta geleceğini seçin.",
  "directory.newsletter.consent.missing": "Onayınız olmadan size yazamayız.",
  "directory.newsletter.post.title": "Posta ile mi istersiniz?",
  "directory.newsletter.post.text": "Bizi arayın. İlçenizdeki etkinlikleri basılı olarak evinize göndeririz.",
  "directory.newsletter.privacy": "Adresinizle ne yapıyoruz",

  "directory.newsletter.privacy.title": "Bülteni istediğinizde",
  "directory.newsletter.privacy.text":
    "E-posta adresinizi ve seçtiklerinizi saklarız. Bülteni kendimiz göndeririz ve adresi kimseye vermeyiz. Açıp açmadığınızı saymayız.\nİsteğinizi onaylamazsanız adresi yedi gün sonra sileriz. Bülteni bırakırsanız hemen sileriz.",

  "directory.newsletter.danke.title": "Lütfen posta kutunuza bakın",
  "directory.newsletter.danke.text":
    "Size bir e-posta gönderdik. İçinde bir bağlantı var. Bülten ancak siz onu açıp onayladıktan sonra gelir. Böylece kimse adresinizi sizden habersiz yazamaz.",
  "directory.newsletter.danke.more":
    "Birkaç dakika sonra hâlâ bir şey gelmedi mi? Lütfen „Spam“ ya da „Reklam“ klasörüne de bakın. Onay gelmezse adresinizi yedi gün sonra sileriz.",
  "directory.newsletter.bestellt.title": "Bülten istendi",
  "directory.newsletter.bestellt.text": "Sıradaki sayı kendiliğinden gelir.",
  "directory.newsletter.bestellt.more":
    "Her e-postanın sonunda seçiminizi değiştirebilir ya da bülteni bırakabilirsiniz.",
  "directory.newsletter.geaendert.title": "Seçiminiz değiştirildi",
  "directory.newsletter.geaendert.text": "Sıradaki sayıdan itibaren geçerlidir.",
  "directory.newsletter.geaendert.more":
    "Her e-postanın sonunda seçiminizi değiştirebilir ya da bülteni bırakabilirsiniz.",
  "directory.newsletter.beendet.title": "Bülten bırakıldı",
  "directory.newsletter.beendet.text": "E-posta adresiniz silindi. Artık bizden e-posta almayacaksınız.",
  "directory.newsletter.beendet.more": "Yeniden almak ister misiniz? İstediğiniz zaman yeniden isteyebilirsiniz.",
  "directory.newsletter.on": "Etkinliklere git",

  "directory.newsletter.confirm.title": "Bülteni almak ister misiniz?",
  "directory.newsletter.confirm.text": "Lütfen seçiminizi kontrol edin. Düğmeye basınca bülten gelmeye başlar.",
  "directory.newsletter.confirm.button": "Evet, bülteni iste",
  "directory.newsletter.confirm.none":
    "Siz istemediniz mi? O zaman bu sayfayı kapatın. Adresiniz yedi gün sonra silinir.",
  "directory.newsletter.fact.bezirk": "İlçeler",
  "directory.newsletter.fact.thema": "Konular",
  "directory.newsletter.fact.thema.all": "hepsi",
  "directory.newsletter.fact.rhythmus": "Ne sıklıkta",
  "directory.newsletter.change.title": "Bülteni değiştir",
  "directory.newsletter.change.lead": "Nereden, hangi konuda ve ne sıklıkta olacağını yeniden seçin.",
  "directory.newsletter.change.button": "Seçimi kaydet",
  "directory.newsletter.change.end": "Bülteni bırak",
  "directory.newsletter.end.title": "Bülteni bırakmak ister misiniz?",
  "directory.newsletter.end.text": "Düğmeye basınca e-posta adresiniz hemen silinir.",
  "directory.newsletter.end.button": "Bülteni bırak",
  "directory.newsletter.end.change": "Yalnızca seçimi değiştirmek istiyorum",
  "directory.newsletter.end.done": "Bülten bırakıldı.",

  "directory.newsletter.mail.confirm.subject": "Lütfen onaylayın: Beisammen bülteni",
  "directory.newsletter.mail.confirm.body": ({ city, address, until, phone }) =>
    `Merhaba,

bu e-posta adresi için „Beisammen – ${city}“ bülteni istendi. Bülten ancak burada onaylarsanız gelir:

${address}

Bağlantı ${until} tarihine kadar geçerlidir. Siz istemediniz mi? O zaman bir şey yapmanız gerekmez: Onay gelmezse adresinizi yedi gün sonra sileriz.

Sorunuz mu var? Bizi arayın: ${phone}
`,
  "directory.newsletter.mail.known.subject": "Beisammen bülteniniz",
  "directory.newsletter.mail.known.body": ({ city, change, end, phone }) =>
    `Merhaba,

bu e-posta adresi için „Beisammen – ${city}“ bülteni istendi. Onu zaten alıyorsunuz, bu yüzden bir şey değişmedi.

Seçiminizi değiştirin: ${change}
Bülteni bırakın: ${end}

Sorunuz mu var? Bizi arayın: ${phone}
`,
  "directory.newsletter.mail.subject": ({ where, from, to }) => `${where}: neler var? ${from} – ${to}`,
  "directory.newsletter.mail.greeting": ({ where, from, to }) =>
    `Merhaba,\n\n${from} – ${to} tarihlerinde ${where} için etkinlikler (adlar ve yerler Almancadır):`,
  "directory.newsletter.mail.date": ({ times, title }) => (times === "" ? title : `${times}: ${title}`),
  "directory.newsletter.example": ({ title }) => `${title} (örnek)`,
  "directory.newsletter.mail.more": ({ count, address }) => `${more(count)}\n${address}`,
  "directory.newsletter.mail.call": ({ phone }) => `Kayıt için: ${phone}`,
  "directory.newsletter.mail.required": "kayıt gerekli",
  "directory.newsletter.mail.foot": ({ change, end, phone }) =>
    `-- \nBu bülteni istediğiniz için alıyorsunuz.\nSeçimi değiştirin: ${change}\nTek tıkla bırakın: ${end}\nSorunuz mu var? Bizi arayın: ${phone}\n`,
};
