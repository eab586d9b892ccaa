export const mailingDe = {
  "network.mailing.list": "Rundschreiben",
  "network.mailing.show": "Rundschreiben",
  "network.mailing.prepare": "Rundschreiben vorbereiten",
  "network.mailing.send": "Rundschreiben verschicken",
  "network.mailing.done": "Als erledigt eintragen",
  "network.mailing.write": "Rundschreiben in den Postausgang legen",
  "network.mailing.erase": "Alte Rundschreiben löschen",
  "network.mailing.no-way": "Bitte wählen Sie, wie geschrieben wird.",
  "network.mailing.nobody": "Niemand aus dieser Auswahl ist auf diesem Weg zu erreichen.",
  "network.mailing.none": "Noch kein Rundschreiben",
  "network.mailing.none.text": "Wählen Sie in der Liste der Partner aus, an wen Sie schreiben möchten.",
  "network.mailing.choose": "Partner auswählen",
  "network.mailing.total": ({ count }: { count: number }) =>
    count === 1 ? "1 Rundschreiben" : `${count} Rundschreiben`,
  "network.mailing.day": "Tag",
  "network.mailing.mails": "E-Mails",
  "network.mailing.letters": "Briefe",
  "network.mailing.calls": "Anrufe",
  "network.mailing.to": ({ count }: { count: number }) =>
    count === 1
      ? "Das Schreiben geht an 1 Partner aus Ihrer Auswahl."
      : `Das Schreiben geht an ${count} Partner aus Ihrer Auswahl.`,
  "network.mailing.unwanted": ({ count }: { count: number }) =>
    count === 1
      ? "1 Partner möchte keine Rundschreiben und wird ausgelassen."
      : `${count} Partner möchten keine Rundschreiben und werden ausgelassen.`,
  "network.mailing.subject": "Betreff",
  "network.mailing.body": "Text",
  "network.mailing.body.hint":
    "{Einrichtung} und {Ansprechperson} werden bei jedem Schreiben durch die richtigen Namen ersetzt.",
  "network.mailing.body.start": "Guten Tag {Ansprechperson},\n\n\n\nMit freundlichen Grüßen\n",
  "network.mailing.way": "Wie?",
  "network.mailing.wish.beste": "Auf dem besten Weg: E-Mail, sonst Brief, sonst Anruf",
  "network.mailing.wish.brief": "Alle per Brief, sonst Anruf",
  "network.mailing.wish.telefon": "Alle anrufen",
  "network.mailing.counts": ({
    mail,
    brief,
    telefon,
    none,
  }: {
    mail: number;
    brief: number;
    telefon: number;
    none: number;
  }) =>
    [`${mail} E-Mails`, `${brief} Briefe`, `${telefon} Anrufe`, ...(none > 0 ? [`${none} nicht erreichbar`] : [])].join(
      " · ",
    ),
  "network.mailing.way.mail": "E-Mails",
  "network.mailing.way.brief": "Briefe",
  "network.mailing.way.telefon": "Telefonliste",
  "network.mailing.recipient": "An",
  "network.mailing.address.mail": "E-Mail-Adresse",
  "network.mailing.address.brief": "Anschrift",
  "network.mailing.address.telefon": "Telefon",
  "network.mailing.state": "Stand",
  "network.mailing.state.waiting": "wartet",
  "network.mailing.state.written": ({ day }: { day: string }) => `im Postausgang seit ${day}`,
  "network.mailing.state.open": "offen",
  "network.mailing.state.done": ({ day }: { day: string }) => `erledigt am ${day}`,
  "network.mailing.pdf": "Alle Briefe als PDF",
  "network.mailing.posted": "Briefe sind verschickt",
  "network.mailing.called": "Angerufen",
  "network.mailing.called-whom": ({ name }: { name: string }) => `Angerufen: ${name}`,
  "network.mailing.foot": ({ city, address }: { city: string; address: string }) =>
    `--\nSie bekommen diese Nachricht, weil Ihre Einrichtung mit den Seniorenbüros in ${city} zusammenarbeitet.\nKeine Rundschreiben mehr bekommen: ${address}`,
  "network.letter.phone": ({ phone }: { phone: string }) => `Telefon: ${phone}`,
  "network.letter.email": ({ email }: { email: string }) => `E-Mail: ${email}`,
  "network.letter.to": ({ person }: { person: string }) => `z. Hd. ${person}`,
};
