export const unsubscribePl = {
  "network.mailing.unsubscribe": "Rezygnacja z pism",
  "network.unsubscribe.title": "Nie chcą Państwo więcej pism?",
  "network.unsubscribe.text":
    "Państwa instytucja nie będzie już otrzymywać od nas pism pocztą elektroniczną. Pozostają Państwo partnerem sieci.",
  "network.unsubscribe.button": "Rezygnuję z pism",
  "network.unsubscribe.done": "Gotowe",
  "network.unsubscribe.done.text":
    "Państwa instytucja nie będzie już otrzymywać pism. Jeśli zmienią Państwo zdanie, prosimy o telefon.",
  "network.unsubscribe.gone": "Ten link już nie działa",
  "network.unsubscribe.gone.text": "Prosimy zadzwonić lub napisać, a wpiszemy to za Państwa.",
  "network.unsubscribe.already": "Państwa instytucja już nie otrzymuje pism.",
  "network.unsubscribe.start": "Do strony głównej",
};
