import { plural } from "#platform/texts/locale.ts";

const rows = plural("de", { one: "# Zeile", other: "# Zeilen" });
const list = new Intl.ListFormat("de", { type: "disjunction" });
const enumeration = new Intl.ListFormat("de", { type: "conjunction" });
const quoted = (texts: readonly string[]) => texts.map((text) => `„${text}“`);

/** Every sentence that the import engine can say; modules add the sentences of their own rules. */
export const de = {
  // The whole file
  "imports.file.empty": "Die Datei ist leer. Bitte prüfen Sie, ob Sie die richtige Datei gewählt haben.",
  "imports.file.no-rows": ({ line }: { line?: number | undefined }) =>
    `Die Datei enthält nur Spaltennamen${line ? ` (Zeile ${line})` : ""}, aber keine Daten darunter.`,
  "imports.file.too-large": ({ megabytes }: { megabytes: number }) =>
    `Die Datei ist zu groß. Höchstens ${megabytes} MB sind möglich. Bitte teilen Sie die Datei auf.`,
  "imports.file.unpacks-too-large": ({ megabytes }: { megabytes: number }) =>
    `Ausgepackt wäre die Datei größer als ${megabytes} MB. Bitte teilen Sie sie auf oder entfernen Sie Bilder und leere Formatierungen.`,
  "imports.file.too-many-rows": ({ limit }: { limit: number }) =>
    `Die Datei hat mehr als ${rows(limit)}. Bitte teilen Sie sie auf.`,
  "imports.file.too-many-columns": ({ count, limit }: { count: number; limit: number }) =>
    `Die Datei hat ${count} Spalten, möglich sind ${limit}. Bitte löschen Sie Spalten, die nicht gebraucht werden.`,
  "imports.file.other-kind": ({ kind }: { kind: string }) =>
    `Das ist eine Datei der Art ${kind}. Gelesen werden Tabellen (CSV, Excel .xlsx und .xls, OpenDocument .ods) und Kalender (.ics).`,
  "imports.file.web-page":
    "Die Datei ist eine Internetseite, auch wenn sie anders heißt. Öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie als .xlsx.",
  "imports.file.binary":
    "Die Datei enthält keinen lesbaren Text. Bitte speichern Sie die Tabelle als .xlsx, .ods oder CSV.",
  "imports.file.damaged":
    "Die Datei ist beschädigt oder unvollständig. Bitte öffnen Sie sie, speichern Sie sie neu und versuchen Sie es noch einmal.",
  "imports.file.password": "Die Datei ist mit einem Kennwort geschützt. Bitte speichern Sie sie ohne Kennwort.",
  "imports.file.sheet": ({ wanted, sheets }: { wanted: string; sheets: readonly string[] }) =>
    `Ein Blatt „${wanted}“ gibt es in der Datei nicht. Vorhanden: ${enumeration.format(quoted(sheets))}.`,
  "imports.file.header-line": ({ line }: { line: number }) =>
    `In Zeile ${line} stehen keine Spaltennamen: Die Zeile ist leer oder es gibt sie nicht.`,

  // Mended or left out while reading
  "imports.notice.more": ({ left }: { of: string; left: number }) =>
    `… und ${plural("de", { one: "# weiterer Hinweis", other: "# weitere Hinweise" })(left)} dieser Art.`,
  "imports.notice.broken-letters": ({ count }: { count: number }) =>
    `${plural("de", { one: "# Zeichen ließ sich nicht lesen und steht", other: "# Zeichen ließen sich nicht lesen und stehen" })(count)} als � in den Daten.`,
  "imports.notice.control-characters": ({ count }: { count: number }) =>
    `${plural("de", { one: "# Steuerzeichen wurde", other: "# Steuerzeichen wurden" })(count)} entfernt.`,
  "imports.notice.unclosed-quote":
    "Ein Anführungszeichen wird nicht geschlossen. Die Zeile wurde ohne Anführungszeichen gelesen.",
  "imports.notice.quotes-ignored":
    "In der Datei sind zu viele Anführungszeichen nicht geschlossen. Ab dieser Zeile gelten sie als gewöhnliche Zeichen.",
  "imports.notice.odd-quote": "Mitten in einem Feld steht ein Anführungszeichen. Bitte prüfen Sie diese Zeile.",
  "imports.notice.no-header": "Spaltennamen wurden nicht gefunden. Die Spalten heißen deshalb „Spalte 1“, „Spalte 2“ …",
  "imports.notice.title-lines": ({ count, line }: { count: number; line?: number }) =>
    `${plural("de", { one: "# Zeile über den Spaltennamen wurde", other: "# Zeilen über den Spaltennamen wurden" })(count)} übersprungen. Die Spaltennamen stehen in Zeile ${line ?? 1}.`,
  "imports.notice.header-again": "Hier stehen die Spaltennamen noch einmal. Die Zeile wurde ausgelassen.",
  "imports.notice.footer": ({ text }: { text: string }) => `Schlusszeile ausgelassen: „${text}“`,
  "imports.notice.empty-rows": ({ count }: { count: number }) =>
    `${plural("de", { one: "# leere Zeile wurde", other: "# leere Zeilen wurden" })(count)} ausgelassen.`,
  "imports.notice.column-without-name": ({ name }: { name: string }) =>
    `Eine Spalte hat keinen Namen. Sie heißt hier „${name}“.`,
  "imports.notice.column-twice": ({ written, name }: { written: string; name: string }) =>
    `Den Spaltennamen „${written}“ gibt es mehrmals. Diese Spalte heißt hier „${name}“.`,
  "imports.notice.sheet": ({ name, count }: { name: string; count: number }) =>
    `Gelesen wurde das Blatt „${name}“, eines von ${count}.`,

  // Calendars
  "imports.calendar.no-events": ({ others }: { others: number }) =>
    others > 0
      ? "Der Kalender enthält keine Termine, nur Aufgaben oder Notizen. Übernommen werden nur Termine."
      : "Der Kalender enthält keine Termine.",
  "imports.calendar.other-parts": ({ count }: { count: number }) =>
    `${plural("de", { one: "# Aufgabe oder Notiz wurde", other: "# Aufgaben oder Notizen wurden" })(count)} ausgelassen. Übernommen werden nur Termine.`,
  "imports.calendar.event-cut-off": "Der Termin, der hier beginnt, hat kein Ende in der Datei. Er wurde ausgelassen.",
  "imports.calendar.bad-line": ({ text }: { text: string }) => `Diese Zeile ist unverständlich: „${text}“`,
  "imports.calendar.bad-date": ({ name, value }: { name: string; value: string }) =>
    `„${value}“ ist kein Datum (${name}).`,
  "imports.calendar.bad-duration": ({ value }: { value: string }) =>
    `„${value}“ ist keine Dauer. Das Ende fehlt deshalb.`,
  "imports.calendar.bad-rule": ({ value }: { value: string }) =>
    `Die Wiederholung „${value}“ ist unverständlich. Bitte tragen Sie die Termine von Hand ein.`,
  "imports.calendar.property-twice": ({ name }: { name: string }) =>
    `Der Termin hat zwei verschiedene Angaben für ${name}. Welche stimmt, muss ein Mensch entscheiden.`,
  "imports.calendar.no-start": "Der Termin hat keinen Beginn.",
  "imports.calendar.no-uid":
    "Der Termin hat keine Kennung (UID). Beim nächsten Einlesen wird er womöglich nicht wiedererkannt.",
  "imports.calendar.end-before-start": "Das Ende liegt vor dem Beginn.",
  "imports.calendar.floating": "Der Termin nennt keine Zeitzone. Angenommen wurde die Zeit in Deutschland.",
  "imports.calendar.unknown-zone": ({ zone }: { zone: string }) =>
    `Die Zeitzone „${zone}“ ist unbekannt. Angenommen wurde die Zeit in Deutschland.`,
  "imports.calendar.fixed-offset": ({ zone }: { zone: string }) =>
    `„${zone}“ kennt keine Sommerzeit. Bitte prüfen Sie die Uhrzeit.`,
  "imports.calendar.foreign-series":
    "Die Serie folgt der Uhr einer anderen Zeitzone. Ihre Zeiten in Deutschland können sich bei der Zeitumstellung verschieben.",
  "imports.calendar.extra-dates": "Der Termin nennt einzelne Zusatztermine (RDATE). Sie wurden nicht gelesen.",
  "imports.calendar.cancelled": "Der Termin ist abgesagt.",
  "imports.calendar.older-version": ({ kept }: { uid: string; kept: number }) =>
    `Ältere Fassung eines Termins, ausgelassen. Die neuere steht in Zeile ${kept}.`,
  "imports.calendar.uid-twice": ({ kept }: { uid: string; kept: number }) =>
    `Dieselbe Kennung (UID) hat auch der Termin in Zeile ${kept}, aber mit anderen Angaben. Beide wurden gelesen.`,

  // Mapping
  "imports.mapping.missing": ({ columns }: { columns: readonly string[] }) =>
    `In der Datei ${columns.length === 1 ? "fehlt die Spalte" : "fehlen die Spalten"} ${enumeration.format(quoted(columns))}. Bitte ordnen Sie zu, welche Spalte der Datei gemeint ist.`,

  // Cells
  "imports.value.required": "Hier muss etwas stehen.",
  "imports.value.formula-error": "Die Formel in dieser Zelle hat einen Fehler ergeben.",
  "imports.value.too-many-cells": ({ cells, columns }: { cells: number; columns: number }) =>
    `Die Zeile hat ${cells} Felder, die Tabelle aber nur ${columns} Spalten. Oft steht ein Trennzeichen mitten im Text.`,
  "imports.value.too-long": ({ longest, length }: { longest: number; length: number }) =>
    `Der Text ist mit ${length} Zeichen zu lang. Höchstens ${longest} sind möglich.`,
  "imports.value.number": "Das ist keine Zahl in deutscher Schreibweise, zum Beispiel 1.234,5.",
  "imports.value.whole-number": "Hier muss eine ganze Zahl stehen.",
  "imports.value.bounds": ({ from, to }: { from?: number; to?: number }) =>
    from === undefined
      ? `Die Zahl darf höchstens ${to} sein.`
      : to === undefined
        ? `Die Zahl muss mindestens ${from} sein.`
        : `Die Zahl muss zwischen ${from} und ${to} liegen.`,
  "imports.value.money": "Das ist kein Betrag. Schreiben Sie zum Beispiel 7,50 € oder kostenlos.",
  "imports.value.price-with-words":
    "Hier steht mehr als ein Betrag. Schreiben Sie nur den Betrag, zum Beispiel 7,50 €, und alles andere in die Beschreibung.",
  "imports.value.parts-of-cents": "Der Betrag hat mehr als zwei Stellen hinter dem Komma.",
  "imports.value.yes-no": "Hier muss ja oder nein stehen.",
  "imports.value.choice": ({ allowed }: { allowed: readonly string[] }) =>
    `Das ist hier nicht vorgesehen. Möglich: ${list.format(allowed.slice(0, 12))}${allowed.length > 12 ? " und weitere" : ""}.`,
  "imports.value.phone": "Das ist keine gültige Telefonnummer.",
  "imports.value.phone-without-area-code": "Der Telefonnummer fehlt die Vorwahl oder die Null am Anfang.",
  "imports.value.several-phones": "Hier stehen mehrere Telefonnummern. Möglich ist eine.",
  "imports.value.email": "Das ist keine gültige E-Mail-Adresse.",
  "imports.value.several-emails": "Hier stehen mehrere E-Mail-Adressen. Möglich ist eine.",
  "imports.value.url": "Das ist keine Internetadresse, zum Beispiel https://www.beispiel.de.",
  "imports.value.postcode": "Eine Postleitzahl hat fünf Ziffern.",
  "imports.value.postcode-four-digits":
    "Die Postleitzahl hat nur vier Ziffern. Vielleicht hat das Tabellenprogramm eine führende Null entfernt.",
  "imports.value.street": "Das ist kein Straßenname.",
  "imports.value.address": "In der Anschrift fehlt die Postleitzahl. Beispiel: Musterstraße 1, 44135 Musterstadt.",
  "imports.value.language": "Eine der Sprachen ist unbekannt. Schreiben Sie zum Beispiel: Deutsch, Türkisch.",
  "imports.value.mobile":
    "Das ist eine Handynummer, oft gehört sie einer Person. Nur wenn sie der Einrichtung gehört, tragen Sie sie von Hand ein.",
  "imports.value.recurrence": "Die Wiederholung ist unverständlich. Bitte tragen Sie die Termine einzeln ein.",
  "imports.value.moment": "Das ist kein Datum, das es gibt.",

  // The file with problems
  "imports.report.line": "Zeile",
  "imports.report.column": "Spalte",
  "imports.report.value": "Wert",
  "imports.report.reason": "Grund",
};
