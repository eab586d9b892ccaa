export const unsubscribeUk = {
  "network.mailing.unsubscribe": "Відмова від розсилки",
  "network.unsubscribe.title": "Більше не надсилати листи?",
  "network.unsubscribe.text":
    "Ваша організація більше не отримуватиме від нас розсилку електронною поштою. Ви залишаєтеся партнером мережі.",
  "network.unsubscribe.button": "Більше не надсилати",
  "network.unsubscribe.done": "Готово",
  "network.unsubscribe.done.text":
    "Ваша організація більше не отримуватиме розсилку. Якщо передумаєте, зателефонуйте нам.",
  "network.unsubscribe.gone": "Це посилання більше не діє",
  "network.unsubscribe.gone.text": "Зателефонуйте або напишіть нам, і ми все внесемо за вас.",
  "network.unsubscribe.already": "Ваша організація вже не отримує розсилку.",
  "network.unsubscribe.start": "На головну сторінку",
};
