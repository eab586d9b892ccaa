import type { TextsOf } from "./texts.ts";
import type { de } from "./de.ts";

export const tr: TextsOf<typeof de> = {
  "platform.fields": "Lütfen yazdıklarınızı kontrol edin.",
  "platform.field.missing": "Lütfen bu alanı doldurun.",
  "platform.field.invalid": "Bu bilgiyi anlayamadık. Lütfen kontrol edin.",
  "platform.field.number": "Lütfen tam bir sayı yazın, örneğin 12.",
  "platform.field.too-long": ({ most }) => `Lütfen metni kısaltın. En fazla ${most} harf ve işaret olabilir.`,
  "platform.field.date": "Lütfen takvimde olan bir gün yazın, örneğin 24.11.2026.",
  "platform.field.time": "Lütfen bir saat yazın, örneğin 14:30.",
  "platform.field.email": "Bu bir e-posta adresine benzemiyor. Örnek: name@beispiel.de",
  "platform.field.url": "Bu bir internet adresine benzemiyor. Örnek: https://www.beispiel.de",
  "platform.field.phone": "Bu bir telefon numarasına benzemiyor. Örnek: 0231 50-0",
  "platform.field.money": "Lütfen bir tutar yazın, örneğin 5 veya 7,50.",
  "platform.refused": "Bu böyle olmuyor. Lütfen yazdıklarınızı kontrol edin.",
  "platform.unknown": "Bu kayıt yok veya artık yok.",
  "platform.forbidden": "Buna yetkiniz yok. Lütfen yöneticinize sorun.",
  "platform.changed-meanwhile": "Bu arada başka biri bu kaydı değiştirdi. Hiçbir şeyin üzerine yazılmadı.",
  "platform.too-often": ({ seconds }) =>
    seconds > 90
      ? `Çok fazla istek geldi. ${Math.ceil(seconds / 60)} dakika sonra devam edebilirsiniz.`
      : `Çok fazla istek geldi. ${seconds} saniye sonra devam edebilirsiniz.`,
  "platform.too-large": "İstek çok büyük.",
  "platform.foreign-origin": "Form yabancı bir sayfadan geldi ve kabul edilmedi.",
  "platform.missing.title": "Böyle bir sayfa yok",
  "platform.missing.lead": "Belki sayfa taşındı ya da adreste bir yazım hatası var.",
  "platform.fault.title": "Bu olmadı",
  "platform.fault.lead": "Sorun sizde değil, bizde. Lütfen birkaç dakika sonra yeniden deneyin.",
  "platform.fault.number": ({ id }) => `Telefon ederseniz lütfen bize bu numarayı söyleyin: ${id}`,
  "platform.refusal.title": "Bu böyle olmuyor",
};
