import { plural } from "#platform/texts/locale.ts";

const rows = plural("de", { one: "# Zeile", other: "# Zeilen" });
const entries = plural("de", { one: "# Eintrag", other: "# Einträge" });
const weekdayNames = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"];
const either = new Intl.ListFormat("de", { type: "disjunction" });
const dayInWords = (date: string) =>
  new Date(`${date}T12:00:00Z`).toLocaleDateString("de", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "Europe/Berlin",
  });
const weekdayOf = (date: string) => weekdayNames[(new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7] ?? "";
const meant = (near: readonly string[]) =>
  near.length === 0 ? "" : ` Meinten Sie ${either.format(near.map((name) => `„${name}“`))}?`;

/** Lists and calendars that are read into the catalogue: the pages, and why a row is refused. */
export const importsDe = {
  // The deeds, as the journal and the history of an entry name them
  "directory.import.list": "Listen einlesen",
  "directory.import.upload": "Datei hochladen",
  "directory.import.map": "Weiter zur Prüfung",
  "directory.import.decide": "Entscheidungen speichern",
  "directory.import.order": "Auftrag erteilen",
  "directory.import.apply": "Aus einer Liste übernommen",
  "directory.import.undo": "Übernahme einer Liste zurückgenommen",
  "directory.import.discard": "Datei verwerfen",
  "directory.import.erase": "Alte Listen löschen",

  // The list
  "directory.import.title": "Listen einlesen",
  "directory.import.lead":
    "Orte, Träger, Angebote und Kalender als Datei. Zuerst sehen Sie, was geschehen würde. Erst dann wird etwas geändert.",
  "directory.import.file": "Welche Datei?",
  "directory.import.file.hint": "Excel (.xlsx, .xls), OpenDocument (.ods), CSV oder Kalender (.ics), höchstens 15 MB.",
  "directory.import.kind": "Was steht darin?",
  "directory.import.kind.auto": "selbst erkennen",
  "directory.import.target.orte": "Orte",
  "directory.import.target.traeger": "Träger",
  "directory.import.target.angebote": "Angebote",
  "directory.import.target.kalender": "Kalender",
  "directory.import.target.netzwerk": "Partner im Netzwerk",
  "directory.import.no-file": "Bitte wählen Sie eine Datei.",
  "directory.import.runs": "Bisherige Dateien",
  "directory.import.runs.none": "Noch keine Datei",
  "directory.import.runs.none.text": "Hier stehen die Dateien, die Sie hochgeladen haben, mit ihrem Ergebnis.",
  "directory.import.column.file": "Datei",
  "directory.import.column.kind": "Inhalt",
  "directory.import.column.state": "Stand",
  "directory.import.column.by": "Von",
  "directory.import.state.uploaded": "noch zuzuordnen",
  "directory.import.state.judged": "geprüft, noch nicht übernommen",
  "directory.import.state.applying": "wird übernommen",
  "directory.import.state.applied": "übernommen",
  "directory.import.state.undoing": "wird zurückgenommen",
  "directory.import.state.undone": "zurückgenommen",
  "directory.import.state.failed": "gescheitert",
  "directory.import.discarded": "Die Datei ist verworfen.",

  // The mapping
  "directory.import.mapping": ({ file }: { file: string }) => `Welche Spalte ist was? ${file}`,
  "directory.import.mapping.lead": ({ count }: { count: number }) =>
    `Die Datei hat ${rows(count)}. Prüfen Sie die Vorschläge. Leere Felder ändern nichts an Einträgen, die es schon gibt.`,
  "directory.import.mapping.calendar": ({ count }: { count: number }) =>
    `Der Kalender hat ${plural("de", { one: "# Termin oder Reihe", other: "# Termine und Reihen" })(count)}. Jeder wird ein Angebot. Zuzuordnen ist nichts.`,
  "directory.import.sheet": "Welches Blatt?",
  "directory.import.header-line": "In welcher Zeile stehen die Spaltennamen?",
  "directory.import.header-line.hint": "Nur ändern, wenn die Namen unten nicht stimmen.",
  "directory.import.read-anew": "Datei damit neu lesen",
  "directory.import.columns": "Spalten der Datei",
  "directory.import.column.name": "Spalte der Datei",
  "directory.import.column.samples": "Beispiele",
  "directory.import.column.taken-as": "Wird gelesen als",
  "directory.import.column.sureness": "Vorschlag",
  "directory.import.column.taken-as.of": ({ name }: { name: string }) => `Spalte „${name}“ wird gelesen als`,
  "directory.import.not-taken": "nicht übernehmen",
  "directory.import.needed": ({ title }: { title: string }) => `${title} (wird gebraucht)`,
  "directory.import.sure": "sicher",
  "directory.import.likely": "wahrscheinlich",
  "directory.import.unsure": "bitte prüfen",
  "directory.import.chosen": "gewählt",
  "directory.import.unused": "kein Vorschlag",
  "directory.import.column-twice": "Diese Angabe haben Sie schon einer anderen Spalte gegeben.",
  "directory.import.help": "Was bedeuten die Angaben?",
  "directory.import.notices": ({ count }: { count: number }) =>
    plural("de", { one: "# Hinweis zur Datei", other: "# Hinweise zur Datei" })(count),
  "directory.import.notice.line": ({ line, text }: { line: number; text: string }) => `Zeile ${line}: ${text}`,

  // The preview
  "directory.import.preview": ({ file }: { file: string }) => `Was würde geschehen? ${file}`,
  "directory.import.preview.lead": ({ taken, count }: { taken: number; count: number }) =>
    `${taken === 0 ? "Keine Zeile würde" : `${rows(taken)} von ${count.toLocaleString("de")} ${taken === 1 ? "würde" : "würden"}`} übernommen. Noch ist nichts geändert.`,
  "directory.import.undecided": ({ count }: { count: number }) =>
    `${plural("de", { one: "# Zeile ähnelt", other: "# Zeilen ähneln" })(count)} einem Eintrag oder einer anderen Zeile. Sie werden erst übernommen, wenn Sie entschieden haben.`,
  "directory.import.undecided.show": "Ähnliche zeigen",
  "directory.import.verdict.new": "neu",
  "directory.import.verdict.changed": "ändert etwas",
  "directory.import.verdict.similar": "ähnlich",
  "directory.import.verdict.same": "unverändert",
  "directory.import.verdict.duplicate-in-file": "doppelt in der Datei",
  "directory.import.verdict.refused": "abgelehnt",
  "directory.import.all": "alle",
  "directory.import.only": "Nur zeigen:",
  "directory.import.rows": "Zeilen der Datei",
  "directory.import.rows.shown": ({ count }: { count: number }) => rows(count),
  "directory.import.row.line": "Zeile",
  "directory.import.row.name": "Name",
  "directory.import.row.nameless": "ohne Namen",
  "directory.import.row.verdict": "Befund",
  "directory.import.row.reason": "Warum",
  "directory.import.row.decision": "Entscheidung",
  "directory.import.row.outcome": "Ergebnis",
  "directory.import.row.changes": ({ fields }: { fields: readonly string[] }) => `Ändert: ${fields.join(", ")}`,
  "directory.import.row.cell": ({ column, value }: { column: string; value: string }) =>
    value === "" ? `${column}: ` : `${column} „${value}“: `,
  "directory.import.row.like-line": ({ name, line }: { name: string; line: number }) =>
    `Fast wie „${name}“ in Zeile ${line}.`,
  "directory.import.row.like-entry": ({ name }: { name: string }) => `Es gibt schon „${name}“.`,
  "directory.import.row.decide": ({ line }: { line: number }) => `Was ist Zeile ${line}?`,
  "directory.import.decision.open": "noch offen",
  "directory.import.decision.new": "etwas Neues",
  "directory.import.decision.same": ({ name }: { name: string }) => `dasselbe wie „${name}“`,
  "directory.import.decision.skip": "weglassen",
  "directory.import.decide.all-new": "Alle offenen sind neu",
  "directory.import.decide.all-skip": "Alle offenen weglassen",
  "directory.import.take": ({ count }: { count: number }) => `${rows(count)} übernehmen`,
  "directory.import.change-mapping": "Zuordnung ändern",
  "directory.import.problems": "Alle Hinweise als CSV",
  "directory.import.repeats": ({ line }: { line: number }) => `Wie Zeile ${line}.`,
  "directory.import.repeats-differently": ({ line }: { line: number }) =>
    `Dasselbe wie in Zeile ${line}, aber mit anderen Angaben. Zeile ${line} zählt.`,

  // The work and its result
  "directory.import.working": ({ file }: { file: string }) => `${file} wird übernommen`,
  "directory.import.undoing": ({ file }: { file: string }) => `${file} wird zurückgenommen`,
  "directory.import.progress.title": "So weit ist es",
  "directory.import.progress": ({ done, count }: { done: number; count: number }) =>
    `${done.toLocaleString("de")} von ${rows(count)} geschafft.`,
  "directory.import.work-on": "Sie können weiterarbeiten. Diese Seite lädt sich alle zwei Sekunden neu.",
  "directory.import.reload": "Jetzt neu laden",
  "directory.import.result": ({ file }: { file: string }) => `Übernommen: ${file}`,
  "directory.import.result.undone": ({ file }: { file: string }) => `Zurückgenommen: ${file}`,
  "directory.import.result.failed": ({ file }: { file: string }) => `Nicht übernommen: ${file}`,
  "directory.import.failed": "Nichts aus der Datei ist im Verzeichnis. Es ist alles wie vorher.",
  "directory.import.created": ({ count }: { count: number }) =>
    `${plural("de", { one: "# neuer Eintrag", other: "# neue Einträge" })(count)}.`,
  "directory.import.altered": ({ count }: { count: number }) => `${entries(count)} geändert.`,
  "directory.import.left": ({ count }: { count: number }) => `${rows(count)} nicht übernommen, siehe unten.`,
  "directory.import.undone": ({ count }: { count: number }) =>
    `${entries(count)} ${count === 1 ? "ist" : "sind"} wieder wie vorher.`,
  "directory.import.kept": ({ count }: { count: number }) =>
    `${entries(count)} ${count === 1 ? "wurde" : "wurden"} seitdem geändert oder benutzt und ${count === 1 ? "bleibt" : "bleiben"}, siehe unten.`,
  "directory.import.outcome.created": "angelegt",
  "directory.import.outcome.changed": "geändert",
  "directory.import.outcome.left": "nicht übernommen",
  "directory.import.outcome.undone": "zurückgenommen",
  "directory.import.outcome.kept": "geblieben",
  "directory.import.undo.button": "Rückgängig machen",
  "directory.import.undo.hint": "Einträge, die inzwischen jemand geändert hat, bleiben stehen.",
  "directory.import.by": ({ name, at }: { name: string; at: string }) => `Hochgeladen von ${name} am ${at}`,

  // Why something does not go
  "directory.import.is-calendar": "Das ist ein Kalender. Bitte wählen Sie „Kalender“.",
  "directory.import.is-table": "Das ist eine Tabelle, kein Kalender. Bitte wählen Sie, was darin steht.",
  "directory.import.file-gone": "Die Datei ist nicht mehr da. Bitte laden Sie sie noch einmal hoch.",
  "directory.import.not-open":
    "Diese Datei ist schon übernommen. Laden Sie sie noch einmal hoch, wenn Sie sie anders lesen möchten.",
  "directory.import.not-judged": "Diese Datei ist noch nicht geprüft oder schon übernommen.",
  "directory.import.not-applied": "Diese Datei ist nicht übernommen, es gibt nichts zurückzunehmen.",
  "directory.import.nothing-to-take": "Keine Zeile kann übernommen werden.",
  "directory.import.stops": ({ file, problems }: { file: string; problems: readonly unknown[] }) =>
    `Die Datei ${file} wird nicht übernommen: ${rows(problems.length)} stimmen nicht.`,
  "directory.import.fault": "Es liegt an uns, nicht an der Datei. Bitte versuchen Sie es noch einmal.",
  "directory.import.changed-meanwhile": "Jemand hat den Eintrag geändert, nachdem die Datei geprüft war.",
  "directory.import.there-meanwhile": "Den Eintrag hat inzwischen jemand angelegt.",
  "directory.import.reference-gone": "Den Ort oder Träger gibt es nicht mehr.",
  "directory.import.changed-since": "Jemand hat den Eintrag seit der Übernahme geändert.",
  "directory.import.in-use": "Der Eintrag wird inzwischen gebraucht, zum Beispiel von einem Angebot.",

  // Rows of places
  "places.import.unknown-area": ({ near }: { near: readonly string[] }) =>
    `Diesen Stadtbezirk oder Stadtteil gibt es nicht.${meant(near)}`,

  // Rows of offers
  "offers.import.rhythm":
    "Diesen Rhythmus verstehen wir nicht. Beispiele: wöchentlich, 14-täglich, jeden 2. Dienstag im Monat.",
  "offers.import.rhythm-monthly": "An welchem Tag im Monat? Schreiben Sie zum Beispiel: jeden 2. Dienstag im Monat.",
  "offers.import.rhythm-several": "Hier stehen zwei Tage im Monat. Machen Sie daraus bitte zwei Zeilen.",
  "offers.import.rhythm-missing": "Es fehlt, wann das Angebot stattfindet: ein Wochentag, ein Datum oder ein Rhythmus.",
  "offers.import.from-missing": "Bei diesem Rhythmus muss ein erster Tag dabeistehen, sonst ist die Woche unklar.",
  "offers.import.date-missing": "Hier fehlt das Datum.",
  "offers.import.weekday-missing": "Hier fehlt der Wochentag, oder es sind mehrere.",
  "offers.import.weekday": "Das ist kein Wochentag. Schreiben Sie zum Beispiel: Dienstag.",
  "offers.import.two-weekdays": "Wochentag und Rhythmus nennen verschiedene Tage.",
  "offers.import.other-weekday": ({ date, weekdays }: { date: string; weekdays: readonly number[] }) =>
    `Der ${dayInWords(date)} ist ein ${weekdayOf(date)}. In der Zeile steht ${either.format(weekdays.map((each) => weekdayNames[each - 1] ?? ""))}.`,
  "offers.import.day": "Das ist kein Datum, das es gibt, oder der Wochentag passt nicht dazu. Beispiel: 24.11.2026.",
  "offers.import.place-unknown": ({ near }: { near: readonly string[] }) =>
    `Diesen Ort kennt das Verzeichnis nicht.${meant(near)} Neue Orte lesen Sie bitte zuerst ein. Was kein Ort ist, gehört in die Spalte Treffpunkt.`,
  "offers.import.place-several": "Mehrere Orte heißen so. Bitte tragen Sie das Angebot von Hand ein.",
  "offers.import.organisation-unknown": ({ near }: { near: readonly string[] }) =>
    `Diesen Träger kennt das Verzeichnis nicht.${meant(near)} Neue Träger lesen Sie bitte zuerst ein.`,
  "offers.import.organisation-several": "Mehrere Träger heißen so. Bitte tragen Sie das Angebot von Hand ein.",

  // Events of calendars
  "offers.calendar.cancelled": "Der Termin ist im Kalender abgesagt. Er wird nicht übernommen.",
  "offers.calendar.foreign-clock": ({ zone }: { zone: string }) =>
    `Die Reihe folgt der Uhr von „${zone}“. Ihre Zeiten würden sich bei der Zeitumstellung verschieben. Bitte tragen Sie sie von Hand ein.`,
  "offers.calendar.several-days": "Eine Reihe, deren Termine über mehrere Tage gehen, kann nicht übernommen werden.",
  "offers.calendar.rule": ({ rule }: { rule: string }) =>
    `Diese Wiederholung kann nicht übernommen werden: ${rule}. Bitte tragen Sie die Termine von Hand ein.`,
  "offers.calendar.start-off-rule": ({ date }: { date: string }) =>
    `Der erste Termin, ${weekdayOf(date)}, ${dayInWords(date)}, passt nicht zur Wiederholung.`,
  "offers.calendar.too-long": "Der Termin dauert länger als einen Monat.",
  "offers.calendar.over-night": "Der Termin endet an einem anderen Tag. Bitte tragen Sie ihn von Hand ein.",
  "offers.calendar.instance": "Ein geänderter Termin dieser Reihe ist unverständlich.",

  "directory.import.hsds.holds": ({ organizations, locations, services }: Holds) =>
    `Das Verzeichnis nach HSDS enthält ${organizations} Organisationen, ${locations} Orte und ${services} Angebote. Lesen Sie die Datei für jede Art einmal ein: erst Träger, dann Orte, dann Angebote.`,
  "directory.import.hsds.missing": ({ file, row, column }: { file: string; row: number; column: string }) =>
    `${file}, Zeile ${row}: In der Spalte „${column}“ steht nichts. Die Zeile wird nicht gelesen.`,
  "directory.import.hsds.missing-column": ({ file, column }: { file: string; column: string }) =>
    `${file}: Die Spalte „${column}“ fehlt. Die Datei wird nicht gelesen.`,
  "directory.import.hsds.no-owner": ({ file, row, columns }: { file: string; row: number; columns: string }) =>
    `${file}, Zeile ${row}: Sie gehört zu nichts. Eine dieser Spalten muss gefüllt sein: ${columns}.`,
  "directory.import.hsds.no-date": ({ file, row, column, value }: WrongCell) =>
    `${file}, Zeile ${row}: In der Spalte „${column}“ ist „${value}“ kein Datum. Möglich sind 2026-12-24 und 12/24/2026.`,
  "directory.import.hsds.unknown-parent": ({ file, row, column, value, wanted }: WrongCell & { wanted: string }) =>
    `${file}, Zeile ${row}: In der Spalte „${column}“ steht „${value}“, aber in ${wanted} gibt es das nicht.`,
  "directory.import.hsds.part-only": ({ file }: { file: string }) =>
    `${file} ist nur ein Teil eines Verzeichnisses. Bitte packen Sie alle seine Dateien in ein ZIP und laden Sie dieses hoch.`,
  "directory.import.hsds.phones": ({ count }: { count: number }) =>
    `Rufnummern ohne Vorwahl: ${count}. Sie werden nicht übernommen, denn niemand weiß, wohin sie führen.`,
  "directory.import.hsds.other-json":
    "Diese JSON-Datei ist kein Verzeichnis nach HSDS 3. Andere JSON-Dateien können nicht eingelesen werden.",
  "directory.import.hsds.broken-json": "Diese JSON-Datei ist beschädigt oder nicht vollständig.",
  "directory.import.hsds.nothing": ({ target }: { target: string }) =>
    `In diesem Verzeichnis steht nichts, was sich als „${target}“ einlesen lässt.`,
};

interface Holds {
  readonly organizations: number;
  readonly locations: number;
  readonly services: number;
}

interface WrongCell {
  readonly file: string;
  readonly row: number;
  readonly column: string;
  readonly value: string;
}
