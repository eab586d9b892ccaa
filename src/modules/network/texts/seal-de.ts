export const sealDe = {
  "network.seal.list": "Siegel „seniorenfreundlich“",
  "network.seal.show": "Siegel",
  "network.seal.grant": "Siegel vergeben",
  "network.seal.renew": "Siegel verlängern",
  "network.seal.withdraw": "Siegel entziehen",
  "network.seal.remind": "An ablaufende Siegel erinnern",
  "network.seal.erase": "Alte Siegel löschen",
  "network.seal.condition": "Das Siegel setzt ein Gespräch mit dem Büro und eine feste Ansprechperson voraus.",
  "network.seal.too-few": ({ least, met }: { least: number; met: number }) =>
    `Mindestens ${least} Punkte müssen erfüllt sein. Bisher sind es ${met}.`,
  "network.seal.there-already": "Diese Einrichtung hat schon ein gültiges Siegel. Verlängern Sie es.",
  "network.seal.is-withdrawn": "Dieses Siegel ist entzogen. Vergeben Sie ein neues.",
  "network.seal.changed-meanwhile":
    "Jemand anders hat dieses Siegel inzwischen geändert. Bitte laden Sie die Seite neu.",
  "network.seal.withdraw.tick": "Bitte bestätigen Sie, dass das Siegel entzogen wird.",
  "network.seal.withdraw.sure": "Ja, das Siegel wird entzogen",
  "network.seal.withdraw.what":
    "Das Siegel gilt ab heute nicht mehr. Das lässt sich nicht rückgängig machen; ein neues Siegel ist möglich.",
  "network.seal.total": ({ count }: { count: number }) => `${count} Siegel`,
  "network.seal.none": "Kein Siegel",
  "network.seal.none.text": "Ein Siegel vergeben Sie auf der Seite eines Partners.",
  "network.seal.partner": "Einrichtung",
  "network.seal.office": "Vergeben vom Büro",
  "network.seal.granted": "Vergeben",
  "network.seal.until": "Gültig bis",
  "network.seal.standing": "Stand",
  "network.seal.all": "Alle",
  "network.seal.standing.gueltig": "gültig",
  "network.seal.standing.laeuft-ab": "läuft bald ab",
  "network.seal.standing.abgelaufen": "abgelaufen",
  "network.seal.standing.entzogen": "entzogen",
  "network.seal.met": "Was ist erfüllt?",
  "network.seal.met.hint": "Gespräch und Ansprechperson gehören immer dazu. Insgesamt müssen es sechs Punkte sein.",
  "network.seal.note": "Vermerk",
  "network.seal.criterion.gespraech": "Gespräch mit dem Seniorenbüro geführt",
  "network.seal.criterion.ansprechperson": "Feste Ansprechperson benannt",
  "network.seal.criterion.eingang": "Eingang ohne Stufe oder mit Hilfe",
  "network.seal.criterion.sitzplatz": "Sitzplatz zum Ausruhen",
  "network.seal.criterion.toilette": "Toilette für Kundinnen und Kunden",
  "network.seal.criterion.schrift": "Preise und Schilder gut lesbar",
  "network.seal.criterion.hilfe": "Hilfe beim Einpacken und Tragen",
  "network.seal.criterion.zeit": "Zeit und Geduld bei Fragen",
  "network.seal.criterion.notfall": "Im Notfall: Telefon und ein Glas Wasser",
  "network.seal.certificate": "Urkunde als PDF",
  "network.seal.mail.subject": ({ until }: { until: string }) => `Ihr Siegel „seniorenfreundlich“ gilt bis ${until}`,
  "network.seal.mail.body": ({
    partner,
    until,
    city,
    phone,
  }: {
    partner: string;
    until: string;
    city: string;
    phone: string;
  }) =>
    [
      "Guten Tag,",
      `das Siegel „seniorenfreundlich“ von ${partner} gilt noch bis ${until}.`,
      "Möchten Sie es verlängern? Dann melden Sie sich bei Ihrem Seniorenbüro. Wir kommen vorbei und gehen die Punkte mit Ihnen durch.",
      `Telefon: ${phone}`,
      `Mit freundlichen Grüßen\nDie Seniorenbüros in ${city}`,
    ].join("\n\n"),
  "network.certificate.title": "Wir sind seniorenfreundlich!",
  "network.certificate.for": "Diese Auszeichnung erhält",
  "network.certificate.because": "Das gilt hier:",
  "network.certificate.until": ({ until }: { until: string }) => `Gültig bis ${until}`,
  "network.certificate.by": ({ day, office, city }: { day: string; office: string; city: string }) =>
    `${city}, ${day} – Seniorenbüro ${office}`,
};
