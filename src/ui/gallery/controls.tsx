import { Actions, Button, LinkButton } from "../button.tsx";
import { Checkbox, CheckboxGroup, RadioGroup } from "../form/choices.tsx";
import { Combobox } from "../form/combobox.island.tsx";
import { DateField } from "../form/date-field.tsx";
import { Form } from "../form/form.tsx";
import { SelectField } from "../form/select-field.tsx";
import { FileField, TextArea, TextField, TimeField } from "../form/text-field.tsx";
import { iconNames } from "../icons/icons.ts";
import { Icon } from "../icons/icon.tsx";
import { Island } from "../island.tsx";
import type { UiTexts } from "../texts/texts.ts";
import { prices, quarterOptions, quarters, weekdays } from "./samples.ts";
import { Section } from "./section.tsx";
import { WrongFields } from "./wrong-fields.tsx";

interface Props {
  readonly words: UiTexts;
}

export function Controls({ words }: Props) {
  return (
    <>
      <Section id="knoepfe" title="Knöpfe">
        <Actions>
          <Button>Beispiel speichern</Button>
          <Button look="secondary" icon="plus">
            Noch ein Beispiel
          </Button>
          <Button look="tertiary">Verwerfen</Button>
          <LinkButton href="#knoepfe" icon="printer" fullLabel="Beispielblatt öffnen">
            Öffnen
          </LinkButton>
          <Button look="secondary" icon="printer" prints>
            Drucken
          </Button>
        </Actions>
        <ul class="b-facts">
          {iconNames.map((name) => (
            <li key={name}>
              <Icon name={name} />
              {name}
            </li>
          ))}
        </ul>
      </Section>
      <Section id="felder" title="Felder">
        <Fields words={words} />
      </Section>
      <Section id="falsche-felder" title="Felder mit Fehlern">
        <WrongFields words={words} />
      </Section>
    </>
  );
}

function Fields({ words }: Props) {
  const optional = words["ui.optional"];
  return (
    <Form action="#felder" label="Felder">
      <TextField name="titel" label="Wie heißt das Beispiel?" value="Probe-Turnier" />
      <TextField
        name="telefon"
        label="Telefon für Fragen"
        type="tel"
        width="phone"
        hint="Mit Vorwahl. Beispiel: 0999 000-12"
        optional={optional}
        autocomplete="tel"
      />
      <TextArea name="notiz" label="Was ist zu beachten?" value="Bitte Hausschuhe mitbringen." optional={optional} />
      <SelectField name="viertel" label="Viertel" empty="Alle Viertel" options={quarterOptions} value="Beispielau" />
      <RadioGroup name="preis" label="Was kostet es?" value="frei" options={prices} />
      <CheckboxGroup
        name="zugang"
        label="Wie kommt man hinein?"
        hint="Mehrere Antworten sind möglich."
        values={["stufenfrei"]}
        options={[
          { value: "stufenfrei", label: "stufenfrei", hint: "auch der Weg zur Toilette" },
          { value: "aufzug", label: "mit Aufzug" },
        ]}
      />
      <RadioGroup
        name="weg"
        label="Wie?"
        layout="picks"
        value="buero"
        options={[
          { value: "telefon", label: "Telefon", key: "1" },
          { value: "buero", label: "Im Büro", key: "2" },
        ]}
        more={
          <a class="b-chip" href="#felder">
            anderer Weg
          </a>
        }
      />
      <RadioGroup
        name="partner"
        label="An wen?"
        layout="answers"
        options={[
          { value: "a", label: "Probestelle", hint: "1,4 km · antwortet meist in 2 Tagen" },
          { value: "b", label: "Eine andere Stelle" },
        ]}
      />
      <DateField
        words={words}
        name="datum"
        label="Wann?"
        weekdays={weekdays}
        value={{ weekday: "dienstag", day: "24", month: "11", year: "2026" }}
      />
      <TimeField name="beginn" label="Beginn" value="14:00" />
      <FileField name="bild" label="Bild" accept="image/*" hint="Höchstens 15 MB" optional={optional} />
      <Checkbox name="gelesen" label="Ich habe das Beispiel gelesen" />
      <Island
        name="combobox"
        component={Combobox}
        props={{
          name: "ort",
          label: "Ort suchen",
          options: quarters,
          words: {
            none: words["ui.no-suggestion"],
            one: words["ui.suggestion-one"],
            many: words["ui.suggestions"],
          },
        }}
      />
      <Actions>
        <Button>Beispiel senden</Button>
        <Button look="secondary" name="entwurf" value="ja" skipsChecks>
          Als Entwurf sichern
        </Button>
        <a href="#felder">Abbrechen</a>
      </Actions>
    </Form>
  );
}
