import { Checkbox, RadioGroup } from "../form/choices.tsx";
import { DateField } from "../form/date-field.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import { Form } from "../form/form.tsx";
import { SelectField } from "../form/select-field.tsx";
import { TextArea, TextField } from "../form/text-field.tsx";
import type { UiTexts } from "../texts/texts.ts";
import { prices, quarterOptions, weekdays } from "./samples.ts";

/** Fields whose content was refused, with the summary above them. */
export function WrongFields({ words }: { readonly words: UiTexts }) {
  const missing = "Bitte wählen Sie eine Antwort.";
  return (
    <>
      <ErrorSummary
        focused={false}
        heading="Bitte prüfen Sie zwei Angaben"
        problems={[
          { field: "falsch-datum", text: "Wochentag und Datum passen nicht zusammen" },
          { field: "falsch-telefon", text: "Die Telefonnummer ist zu kurz" },
        ]}
      >
        Es ist noch nichts gespeichert. Was Sie getippt haben, ist noch da.
      </ErrorSummary>
      <Form action="#falsche-felder" label="Felder mit Fehlern">
        <DateField
          words={words}
          name="falsch-datum"
          label="Wann?"
          weekdays={weekdays}
          value={{ weekday: "mittwoch", day: "24", month: "11", year: "2026" }}
          error="Der 24. November 2026 ist ein Dienstag. Sie haben Mittwoch gewählt."
          repairs={{
            question: "Meinen Sie",
            or: "oder",
            links: [
              { label: "Dienstag, 24. November", href: "#tag-24" },
              { label: "Mittwoch, 25. November", href: "#tag-25" },
            ],
          }}
        />
        <TextField
          name="falsch-telefon"
          label="Telefon für Fragen"
          type="tel"
          width="phone"
          value="0999"
          error="Die Nummer ist zu kurz. Beispiel: 0999 000-12"
        />
        <TextArea name="falsch-notiz" label="Was ist zu beachten?" error="Bitte schreiben Sie einen Satz." />
        <SelectField
          name="falsch-viertel"
          label="Viertel"
          empty="Bitte wählen"
          options={quarterOptions}
          error={missing}
        />
        <RadioGroup name="falsch-preis" label="Was kostet es?" options={prices} error={missing} />
        <Checkbox name="falsch-gelesen" label="Ich habe das Beispiel gelesen" error="Bitte setzen Sie das Häkchen." />
      </Form>
    </>
  );
}
