export const unsubscribeRu = {
  "network.mailing.unsubscribe": "Отказ от рассылки",
  "network.unsubscribe.title": "Больше не присылать письма?",
  "network.unsubscribe.text":
    "Ваша организация больше не будет получать от нас рассылку по электронной почте. Вы остаётесь партнёром сети.",
  "network.unsubscribe.button": "Больше не присылать",
  "network.unsubscribe.done": "Готово",
  "network.unsubscribe.done.text":
    "Ваша организация больше не будет получать рассылку. Если передумаете, позвоните нам.",
  "network.unsubscribe.gone": "Эта ссылка больше не действует",
  "network.unsubscribe.gone.text": "Позвоните или напишите нам, и мы всё внесём за вас.",
  "network.unsubscribe.already": "Ваша организация уже не получает рассылку.",
  "network.unsubscribe.start": "На главную страницу",
};
