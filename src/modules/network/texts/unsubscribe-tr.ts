export const unsubscribeTr = {
  "network.mailing.unsubscribe": "Bilgilendirme yazılarını bırakma",
  "network.unsubscribe.title": "Artık bilgilendirme yazısı istemiyor musunuz?",
  "network.unsubscribe.text": "Kurumunuza artık bilgilendirme e-postası göndermeyiz. Ağdaki ortaklığınız sürer.",
  "network.unsubscribe.button": "Artık yazı istemiyorum",
  "network.unsubscribe.done": "Tamamlandı",
  "network.unsubscribe.done.text":
    "Kurumunuza artık bilgilendirme yazısı gelmeyecek. Fikrinizi değiştirirseniz bizi arayın.",
  "network.unsubscribe.gone": "Bu bağlantı artık geçerli değil",
  "network.unsubscribe.gone.text": "Bizi arayın ya da bize yazın, sizin için kaydedelim.",
  "network.unsubscribe.already": "Kurumunuza zaten bilgilendirme yazısı gitmiyor.",
  "network.unsubscribe.start": "Ana sayfaya",
};
