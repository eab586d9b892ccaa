export const unsubscribeEn = {
  "network.mailing.unsubscribe": "Stop circulars",
  "network.unsubscribe.title": "No more circulars?",
  "network.unsubscribe.text":
    "Your organisation will no longer get e-mails with circulars from us. You stay a partner in the network.",
  "network.unsubscribe.button": "No more circulars",
  "network.unsubscribe.done": "Done",
  "network.unsubscribe.done.text":
    "Your organisation will get no more circulars. If you change your mind, please call us.",
  "network.unsubscribe.gone": "This link is no longer valid",
  "network.unsubscribe.gone.text": "Call or write to us and we will enter it for you.",
  "network.unsubscribe.already": "Your organisation already gets no more circulars.",
  "network.unsubscribe.start": "To the start page",
};
