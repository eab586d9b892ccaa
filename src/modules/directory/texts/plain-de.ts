/**
 * The guide in Leichte Sprache: short sentences, one statement each, one sentence a line, a Mediopunkt in long words, no
 * passive, no subjunctive, no genitive. A line that begins with "# " is a heading; an empty line begins a new thought.
 * Not yet read by people with learning difficulties, and the pages say so.
 */
export const plainDe = {
  "directory.plain.here": "Leichte Sprache",
  "directory.plain.title": ({ city }: { city: string }) => `${city}: Hilfe und Treffen für ältere Menschen`,
  "directory.plain.intro": ({ city }: { city: string }) =>
    `Diese Internet·seite ist für ältere Menschen in ${city}.\nUnd für Menschen, die ihnen helfen.\n\nHier finden Sie:\nTreffen und Kurse.\nHilfe und Rat.\nOrte in Ihrer Nähe.\n\nSie können auch anrufen.\nDas ist die Telefon·nummer:`,
  "directory.plain.phone": "Sagen Sie am Telefon:\nIch brauche Hilfe.\nDann hilft Ihnen ein Mensch.",
  "directory.plain.more": "Mehr darüber lesen",
  "directory.plain.back": "Zurück zur ersten Seite in Leichter Sprache",
  "directory.plain.made":
    "Diesen Text hat noch keine Prüf·gruppe gelesen. Andere Seiten hier sind nicht in Leichter Sprache.",

  "directory.plain.about.title": "Was ist Beisammen?",
  "directory.plain.about.text":
    "Beisammen ist der Name von dieser Internet·seite.\nHier lesen Sie, was Sie hier tun können.",
  "directory.plain.about.page": ({ city }: { city: string }) =>
    `Beisammen ist der Name von dieser Internet·seite.\nBeisammen heißt: Menschen sind zusammen.\n\n# Für wen ist die Seite?\nDie Seite ist für ältere Menschen in ${city}.\nSie ist auch für ihre Familien.\nUnd für alle, die helfen.\n\n# Was finden Sie hier?\nSie finden Treffen und Kurse.\nSie finden Orte in Ihrer Nähe.\nSie finden Menschen, die Rat geben.\nSie finden Hilfe bei der Pflege.\n\n# Was kostet das?\nDie Seite kostet kein Geld.\nSie müssen sich nicht anmelden.\nSie müssen Ihren Namen nicht sagen.\n\n# Stimmt das alles?\nWir fragen oft nach.\nBei jedem Angebot steht ein Tag.\nAn diesem Tag haben wir nachgefragt.\nVielleicht stimmt trotzdem etwas nicht.\nDann sagen Sie es uns bitte.\nDafür gibt es einen Knopf.\nDer Knopf heißt: Angabe stimmt nicht?\n\n# Wie lesen Sie größere Schrift?\nGehen Sie auf der Seite ganz nach unten.\nDort steht: Darstellung.\nDort können Sie große Schrift wählen.`,
  "directory.plain.about.link": "Zur Start·seite",

  "directory.plain.offers.title": "Sie wollen etwas unternehmen",
  "directory.plain.offers.text":
    "Sie können zum Beispiel singen.\nSie können Sport machen.\nSie können mit anderen essen.",
  "directory.plain.offers.page":
    "Ein Angebot ist zum Beispiel ein Kurs.\nOder ein Treffen.\nOder ein Ausflug.\n\n# So finden Sie ein Angebot\nDrücken Sie auf den Knopf unten.\nDann sehen Sie eine Liste.\nIn der Liste steht:\nWas gibt es?\nWann ist es?\nWo ist es?\n\n# Die Liste ist zu lang?\nSie können einen Stadt·bezirk wählen.\nEin Stadt·bezirk ist ein Teil von der Stadt.\nDann sehen Sie nur Angebote von dort.\n\nSie können einen Wochen·tag wählen.\nZum Beispiel: Montag.\nDann sehen Sie nur Angebote am Montag.\n\nSie können ein Wort schreiben.\nZum Beispiel: Singen.\nDann sehen Sie nur Angebote zum Singen.\n\n# Sie haben etwas gefunden?\nDrücken Sie auf den Namen von dem Angebot.\nDann lesen Sie mehr:\nWas kostet es?\nKommen Sie ohne Stufen hinein?\nMüssen Sie vorher anrufen?\n\nManchmal steht da: einfach kommen.\nDann gehen Sie einfach hin.\n\n# Sie möchten das Angebot behalten?\nDrücken Sie auf: Merken.\nDann steht es auf Ihrer Merk·liste.\nDie Merk·liste können Sie drucken.",
  "directory.plain.offers.link": "Angebote zeigen",

  "directory.plain.counselling.title": "Sie haben Fragen oder Sorgen",
  "directory.plain.counselling.text": ({ office }: { office: string }) =>
    `Es gibt Büros für ältere Menschen.\nSo ein Büro heißt: ${office}.\nDort hört Ihnen jemand zu.`,
  "directory.plain.counselling.page": ({ office }: { office: string }) =>
    `Es gibt Büros für ältere Menschen.\nSo ein Büro heißt: ${office}.\n\n# Was machen die Menschen dort?\nSie hören Ihnen zu.\nSie geben Ihnen Rat.\nSie helfen Ihnen mit Briefen.\nSie helfen Ihnen mit Anträgen.\nEin Antrag ist ein Brief an ein Amt.\nDamit bitten Sie zum Beispiel um Geld.\n\n# Was können Sie fragen?\nIch bin viel allein.\nWas kann ich tun?\n\nMeine Wohnung hat viele Treppen.\nWer hilft mir?\n\nMein Geld reicht nicht.\nWoher bekomme ich Hilfe?\n\nIch schaffe den Haus·halt nicht mehr.\nWer kommt zu mir?\n\n# Was kostet das?\nDer Rat kostet kein Geld.\nNiemand fragt nach Ihrem Geld.\n\n# Bleibt es geheim?\nJa.\nDie Menschen dort erzählen nichts weiter.\n\n# Wie kommen Sie hin?\nSie können anrufen.\nSie können hingehen.\nDie Menschen kommen auch zu Ihnen nach Hause.\n\n# Welches Büro ist richtig?\nDas hängt von Ihrer Wohnung ab.\nDrücken Sie auf den Knopf unten.\nSchreiben Sie den Namen von Ihrem Stadt·teil.\nDann sehen Sie Ihr Büro.`,
  "directory.plain.counselling.link": "Mein Büro finden",

  "directory.plain.care.title": "Sie brauchen Pflege",
  "directory.plain.care.text":
    "Vielleicht können Sie etwas nicht mehr allein.\nZum Beispiel: sich waschen.\nDann brauchen Sie Pflege.",
  "directory.plain.care.page":
    "Vielleicht können Sie etwas nicht mehr allein.\nZum Beispiel: sich waschen oder sich anziehen.\nDann brauchen Sie Pflege.\n\n# Wer kann Sie pflegen?\nIhre Familie kann Sie pflegen.\nOder ein Pflege·dienst kommt zu Ihnen.\nDort arbeiten Menschen, die Pflege gelernt haben.\nOder Sie ziehen in ein Pflege·heim.\n\n# Wer bezahlt die Pflege?\nEs gibt die Pflege·kasse.\nSie gehört zu Ihrer Kranken·kasse.\nDie Pflege·kasse bezahlt einen Teil.\n\nDafür brauchen Sie einen Pflege·grad.\nEin Pflege·grad ist eine Zahl von 1 bis 5.\nDie Zahl sagt:\nSo viel Hilfe braucht der Mensch.\n\n# Wie bekommen Sie einen Pflege·grad?\nRufen Sie Ihre Pflege·kasse an.\nSagen Sie: Ich brauche Pflege.\nDann kommt ein Mensch zu Ihnen.\nEr fragt: Was können Sie allein?\nWobei brauchen Sie Hilfe?\n\n# Sie pflegen einen anderen Menschen?\nDas ist oft anstrengend.\nAuch für Sie gibt es Hilfe.\nSie können eine Pause machen.\nDann kommt ein anderer Mensch und hilft.\nEs gibt auch Gruppen für Familien.\n\n# Jemand vergisst sehr viel?\nDie Krankheit heißt: Demenz.\nEs gibt Gruppen für Menschen mit Demenz.\nUnd es gibt Gruppen für ihre Familien.",
  "directory.plain.care.link": "Hilfe bei der Pflege zeigen",

  "directory.plain.companion.title": "Sie wünschen sich Besuch",
  "directory.plain.companion.text":
    "Sie sind viel allein?\nOder Sie brauchen jemanden für einen Weg?\nDafür gibt es Hilfe.",
  "directory.plain.companion.page":
    "Sie sind viel allein?\nOder Sie brauchen jemanden für einen Weg?\nDafür gibt es den Begleit·dienst.\n\n# Was ist ein Begleit·dienst?\nMenschen kommen zu Ihnen.\nSie haben Zeit für Sie.\nSie machen das freiwillig.\nSie bekommen dafür keinen Lohn.\nDas nennt man: Ehren·amt.\n\n# Was machen Sie zusammen?\nSie reden miteinander.\nSie gehen spazieren.\nSie trinken Kaffee.\nSie gehen zum Arzt.\nSie kaufen ein.\n\n# Was macht der Begleit·dienst nicht?\nDie Menschen pflegen Sie nicht.\nSie putzen auch nicht.\nDafür gibt es andere Hilfe.\n\n# Wie bekommen Sie Besuch?\nRufen Sie an.\nSagen Sie: Ich wünsche mir Besuch.\nEin Mensch fragt Sie:\nWas machen Sie gern?\nWann haben Sie Zeit?\nDann sucht er jemanden für Sie.\nDas kann dauern.\n\n# Sie wollen selbst helfen?\nAuch das geht.\nRufen Sie an.\nSagen Sie: Ich möchte helfen.",
  "directory.plain.companion.link": "Besuch und Begleitung zeigen",

  "directory.plain.places.title": "Sie suchen einen Ort",
  "directory.plain.places.text":
    "Es gibt viele Orte für Treffen.\nDort können Sie Kaffee trinken.\nDort lernen Sie andere Menschen kennen.\n\nBei jedem Ort steht:\nDie Adresse.\nDie Telefon·nummer.\nWann der Ort offen ist.",
  "directory.plain.places.link": "Orte zeigen",
  "directory.plain.access.title": "Sie kommen mit der Seite nicht zurecht",
  "directory.plain.access.text":
    "Vielleicht ist die Schrift zu klein.\nOder Sie finden einen Knopf nicht.\nDann sagen Sie es uns bitte.\nSie können schreiben.\nSie können auch anrufen.",
  "directory.plain.access.link": "Ein Problem melden",
};
