import type { TextsOf } from "#platform/texts/texts.ts";
import type { pagesDe } from "./pages-de.ts";

export const pagesTr: TextsOf<typeof pagesDe> = {
  "directory.help.here": "Yardım",
  "directory.help.title": "Bu sayfaları nasıl kullanırım?",
  "directory.help.lead": "Hesap gerekmez. Her şeyi telefonda da sorabilirsiniz.",
  "directory.help.find.title": "Bir şey bulmak",
  "directory.help.find.text":
    "Başlangıç sayfasındaki alana bir kelime yazın. Kayıtlar Almanca olduğu için Almanca bir kelime en iyisidir, örneğin “Singen” (şarkı söylemek). Tek kelime yeter.\nYa da yukarıdan bir bölüm seçin: Etkinlikler, Mekânlar, Danışma, Bakım, Siz de katılın.",
  "directory.help.day.title": "Güne ve saate göre aramak",
  "directory.help.day.text":
    "“Etkinlikler” sayfasında haftanın bir gününü seçin. “Daha fazla seçenek” altında günün saatini de bulursunuz.",
  "directory.help.near.title": "Yakında aramak",
  "directory.help.near.text":
    "İlçenizi listeden veya haritadan seçin. Haritaya ihtiyacınız yok: Her şey listede de yazar.",
  "directory.help.keep.title": "Bir şeyi saklamak",
  "directory.help.keep.text":
    "Bir etkinlikte “Listeme ekle” düğmesine basın. Listeniz sayfanın adresinde durur. Adresi yer imi olarak kaydedin, böylece listenizi yeniden bulursunuz.",
  "directory.help.print.title": "Yazdırmak",
  "directory.help.print.text":
    "Her listeyi ve her etkinliği yazdırabilirsiniz. “Strg” (Ctrl) tuşuna ve aynı anda “P” tuşuna basın. Çıktıda yazılar büyüktür, haritalar ve menüler yoktur.",
  "directory.help.share.title": "Başkalarına haber vermek",
  "directory.help.share.text":
    "Pencerenin üstündeki adresi bir mesaja kopyalayın. Adresi açan kişi aynı listeyi aynı filtrelerle görür.",
  "directory.help.letters.title": "Yazıyı büyütmek",
  "directory.help.letters.text":
    "Bilgisayarda: “Strg” (Ctrl) tuşuna ve aynı anda artı tuşuna basın. “Strg” ve sıfır ile her şey eski hâline döner.\nCep telefonunda: İnternet programınızın menüsünü açın ve yazı boyutunu veya yakınlaştırmayı seçin.",
  "directory.help.colours.title": "Koyu arka plan",
  "directory.help.colours.text":
    "Sayfalar cihazınıza uyar. Cihazınızda koyu görünümü seçerseniz bu sayfalar da koyu olur.",
  "directory.help.keyboard.title": "Fare olmadan kullanmak",
  "directory.help.keyboard.text":
    "Sekme (Tab) tuşuyla bağlantıdan bağlantıya geçersiniz. Giriş (Enter) tuşu bağlantıyı açar. İlk adım sizi doğrudan içeriğe götürür.",
  "directory.help.wrong.title": "Yanlış bir şey varsa",
  "directory.help.wrong.text":
    "Her etkinlikte ve her mekânda “Yanlış bir şey mi var?” yazar. Bize bir cümle yazın veya telefon edin.",
  "directory.help.phone.title": "Sormayı mı tercih edersiniz?",
  "directory.help.phone.text": ({ office }) =>
    `Bizi arayın. Size yardım ederiz ya da sizi yakınınızdaki danışma bürosuna (${office}) bağlarız.`,

  "directory.accessibility.here": "Erişilebilirlik",
  "directory.accessibility.title": "Bu sayfalar ne kadar engelsiz?",
  "directory.accessibility.lead": () =>
    "Bu beyan, şehrin bu rehberi için geçerlidir. Dayanağı, Kuzey Ren-Vestfalya eyaletinin engellilerin eşitliği yasası (Behindertengleichstellungsgesetz Nordrhein-Westfalen) ve engelsiz bilişim yönetmeliğidir (Barrierefreie-Informationstechnik-Verordnung).",
  "directory.accessibility.state.title": "Şu anki durum",
  "directory.accessibility.state.text":
    "Sayfaların Avrupa standardı EN 301 549 ile WCAG 2.2 kurallarına AA düzeyinde uyması amaçlanıyor. Şu anda bunlara kısmen uyuyorlar. Eksikler aşağıda yazıyor.",
  "directory.accessibility.tested.title": "Nasıl kontrol ediyoruz?",
  "directory.accessibility.tested.text":
    "Sayfaları hazırlarken kendimiz kontrol ediyoruz: Her sayfa JavaScript olmadan, klavyeyle ve 320 piksel genişlikte çalışır. Bir kontrol programı başlıklarda, etiketlerde ve kontrastlarda hata arar.\nBağımsız bir kurumun ve engelli insanların yapacağı bir kontrol henüz yapılmadı.",
  "directory.accessibility.gaps.title": "Henüz eksik olanlar",
  "directory.accessibility.gaps.lead": "Bildiğimiz engeller şunlar:",
  "directory.accessibility.gaps":
    "Alman işaret dilinde videolar henüz yok.\nKolay Almanca sayfasını henüz bir deneme grubu okumadı. Etkinlikler ve mekânlar kolay Almancada yok.\nBirçok mekânda girişin basamaksız olup olmadığı bilinmiyor. O zaman orada “bilinmiyor” yazar.\nHaritalar basitleştirilmiştir. Gösterdikleri her şey listelerde de yazar.\nSayfaları tüm ekran okuyucu programlarla henüz denemedik.",
  "directory.accessibility.report.text":
    "Bir engelle mi karşılaştınız veya bir bilgiyi başka bir biçimde mi istiyorsunuz? Bize bir cümle yazın.",
  "directory.accessibility.enforcement.title": "Yardımcı olamadıysak",
  "directory.accessibility.enforcement.nw":
    "Yanıt vermezsek veya yanıtımız işinize yaramazsa, Kuzey Ren-Vestfalya eyaletinin engelsiz bilişim arabuluculuk bürosuna (Ombudsstelle für barrierefreie Informationstechnik) başvurabilirsiniz. Başvuru ücretsizdir. Avukat gerekmez.\nEyaletin denetim kurumu (Überwachungsstelle) kamu sayfalarının engelsiz olup olmadığını düzenli olarak kontrol eder.",
  "directory.accessibility.enforcement.text":
    "Yanıt vermezsek veya yanıtımız işinize yaramazsa, eyaletinizin bu konudaki yetkili kurumuna (Durchsetzungsstelle) başvurabilirsiniz. Başvuru ücretsizdir. Avukat gerekmez.",
  "directory.accessibility.phone.title": "Telefonu mu tercih edersiniz?",
  "directory.accessibility.phone.text": "Sizi neyin zorladığını bize söyleyin. Aradığınızı size telefonda da okuruz.",
  "directory.accessibility.made":
    "Bu beyan kendi değerlendirmemize dayanır. Şehir, yayımlamadan önce beyanı kontrol eder ve tarihi yazar.",

  "directory.privacy.here": "Gizlilik",
  "directory.privacy.title": "Bilgilerime ne oluyor?",
  "directory.privacy.lead": "Burada kendiniz hakkında hiçbir şey söylemeden her şeyi okuyabilirsiniz.",
  "directory.privacy.public.title": "Okurken",
  "directory.privacy.public.text":
    "Herkese açık sayfalar çerez (cookie) kullanmaz. Başka sitelerden hiçbir şey yüklemezler. Neye baktığınızı kimse incelemez.\nListeniz sayfanın adresinde durur. Yeniden bulabilmeniz için tarayıcınız da onu cihazınızda saklar: ancak siz bir şey kaydettiğinizde ve listeyi boşaltana kadar. Biz onu saklamayız.",
  "directory.privacy.report.title": "Bize bir şey bildirdiğinizde",
  "directory.privacy.report.text":
    "Yazdığınızı ve isterseniz size nasıl ulaşacağımızı saklarız. Bunu yalnızca bildirimlerle ilgilenen çalışanlar görür.\nKimse toplu hâlde bildirim göndermesin diye bildirimleri sayarız. Bunun için internet adresinizin kendisini değil, ondan hesaplanan bir kontrol değerini saklarız. Bir gün sonra bu değer artık sayılmaz.",
  "directory.privacy.logs.title": "Sunucunun kayıtları",
  "directory.privacy.logs.text":
    "Bir şey ters giderse sunucu bir hata numarası ve hatanın yerini yazar. Adlar, internet adresleri ve yazdıklarınız bunun içinde yoktur.",
  "directory.privacy.staff.title": "Çalışanlar giriş yaptığında",
  "directory.privacy.staff.text":
    "Çalışanların çalışma alanı için bir hesap ve oturum için bir çerez gerekir. Her değişiklik bir kayıt defterine yazılır: ne oldu, ne zaman oldu, kim yaptı.",
  "directory.privacy.rights.title": "Haklarınız",
  "directory.privacy.rights.text":
    "Bilgi isteyebilir, bilgileri düzelttirebilir veya sildirebilir, bilgilerinizin işlenmesine itiraz edebilirsiniz. Verdiğiniz bir onayı istediğiniz zaman geri alabilirsiniz.\nEyaletinizin veri koruma yetkilisine şikâyette bulunabilirsiniz.",
  "directory.privacy.officer.title": "Kim sorumlu?",
  "directory.privacy.officer.open": () => "Şehirdeki sorumluların ve veri koruma görevlisinin adresi henüz yazılmadı.",
  "directory.privacy.table.title": "Neyi, ne kadar süre saklıyoruz?",
  "directory.privacy.table.caption": "Saklanan bilgiler, amacı ve süresi",
  "directory.privacy.table.text":
    "Bu liste, programda insanlar hakkında yeri olan bütün bilgileri sayar. Bir kontrol, listeyi veri tabanıyla karşılaştırır.",
  "directory.privacy.table.unconfirmed":
    "Amaçlar, yasal dayanaklar ve süreler bir öneridir. Veri koruma görevlisinin bunları onaylaması gerekir.",
  "directory.privacy.table.data": "Bilgi",
  "directory.privacy.table.purpose": "Ne için",
  "directory.privacy.table.basis": "Yasal dayanak",
  "directory.privacy.table.period": "Ne kadar süre",
  "directory.privacy.table.gone": "Sonra ne olur",

  "directory.imprint.here": "Künye",
  "directory.imprint.title": "Bu sayfaların arkasında kim var?",
  "directory.imprint.demo": "Bu, örnek verilerle yapılan bir gösterimdir. Şehrin bir hizmeti değildir.",
  "directory.imprint.incomplete": "Sayfalar herkese açılmadan önce şehrin işaretli bilgileri yazması gerekir.",
  "directory.imprint.open": "henüz yazılmadı",
  "directory.imprint.provider": "Sayfaların sahibi",
  "directory.imprint.address": "Adres",
  "directory.imprint.representative": "Temsil eden",
  "directory.imprint.responsible": "İçerikten sorumlu",
  "directory.imprint.supervision": "Denetim makamı",
  "directory.imprint.vatId": "KDV numarası",
  "directory.imprint.email": "E-posta",
  "directory.imprint.phone": "Telefon",
  "directory.imprint.sources.title": "Kaynaklar",
  "directory.imprint.sources.text":
    "Etkinlikler ve mekânlar kaynaklarını kendi sayfalarında belirtir. Haritalar ve duraklar şuradan alınmıştır:",
  "directory.imprint.software.title": "Yazılım",
  "directory.imprint.software.text":
    "Beisammen, EUPL-1.2 lisansıyla özgür bir yazılımdır. Her şehir onu kullanabilir ve değiştirebilir.",
};
