import { Button, LinkButton } from "../button.tsx";
import { ConfirmPanel } from "../feedback/confirm-panel.tsx";
import { Conflict } from "../feedback/conflict.tsx";
import { Dialog } from "../feedback/dialog.tsx";
import { EmptyState } from "../feedback/empty-state.tsx";
import { Freshness } from "../feedback/freshness.tsx";
import { Note, State } from "../feedback/note.tsx";
import { Progress } from "../feedback/progress.tsx";
import { Timeline } from "../feedback/timeline.tsx";
import { Track } from "../feedback/track.tsx";
import { Panel, Split } from "../layout.tsx";
import type { UiTexts } from "../texts/texts.ts";
import { Section } from "./section.tsx";

interface Props {
  readonly words: UiTexts;
}

export function States({ words }: Props) {
  return (
    <>
      <Section id="hinweise" title="Hinweise">
        <Notes />
      </Section>
      <Section id="verlauf-beispiel" title="Verlauf">
        <Course words={words} />
      </Section>
      <Section id="leer" title="Leer und in Arbeit">
        <EmptyState heading="Noch keine Beispiele" text="Hier stehen einmal alle Beispiele, die Sie anlegen." level={3}>
          <LinkButton look="primary" href="#neu">
            Erstes Beispiel anlegen
          </LinkButton>
        </EmptyState>
        <Progress id="einlesen" heading="Probeliste einlesen" done={512} of={800} sentence="512 von 800 Zeilen geprüft">
          Sie können weiterarbeiten.
        </Progress>
      </Section>
      <Section id="fassungen" title="Zwei Fassungen, Rückfrage, Fenster">
        <Choices words={words} />
      </Section>
    </>
  );
}

function Notes() {
  return (
    <>
      <Note>Kein Netz. Ihre Beispiele liegen sicher auf diesem Gerät.</Note>
      <Note tone="ok" announced>
        <p>
          <b>Beispiel gespeichert.</b> <a href="#zurueck">Rückgängig machen</a>
        </p>
      </Note>
      <Note tone="wait">Zwei Büros kommen in Frage. Beide helfen Ihnen.</Note>
      <Note tone="bad">Das hat nicht geklappt. Es liegt an uns.</Note>
      <p class="b-row b-row--s">
        <State>Neu</State>
        <State tone="ok">zugesagt</State>
        <State tone="wait">heute</State>
        <State tone="bad">2 Tage über der Zeit</State>
      </p>
      <Freshness
        text="Zuletzt bestätigt am 3. November 2026"
        report={{ label: "Stimmt etwas nicht?", href: "#melden" }}
      />
    </>
  );
}

function Course({ words }: Props) {
  const steps = ["gesendet", "gesehen", "zugesagt", "begonnen", "bleibt"];
  return (
    <Split
      kind="even"
      aside={
        <Panel look="soft">
          <Track words={words} steps={steps} reached={2} />
          <Track words={words} steps={steps} reached={2} small />
          <p class="b-small">
            <b>zugesagt</b>, noch nicht begonnen
          </p>
        </Panel>
      }
    >
      <Timeline
        entries={[
          { when: "9:00", title: "Probebesprechung", phase: "done" },
          { when: "10:30", note: "in 25 Min.", title: <a href="#besuch">Besuch bei Erika Beispiel</a>, phase: "now" },
          { when: "13:00", note: "bis 14:00", title: "Sprechstunde im Haus der Probe" },
        ]}
      />
    </Split>
  );
}

function Choices({ words }: Props) {
  return (
    <>
      <form class="b-stack b-stack--m" method="post" action="#fassungen" aria-label="Fassung wählen">
        <Conflict
          explanation={
            <p>
              <b>Otto Probe hat diesen Eintrag vor 3 Minuten geändert.</b> Es geht nichts verloren.
            </p>
          }
          own={{
            heading: "Ihre Fassung",
            text: "Besuch am Donnerstag, 26. November, 10:30 Uhr. Tochter ist dabei.",
            by: "von Ihnen, nicht gespeichert",
            choose: { label: "Meine Fassung nehmen", name: "fassung", value: "eigene" },
          }}
          saved={{
            heading: "Gespeicherte Fassung",
            text: "Besuch am Freitag, 27. November, 10:30 Uhr. Tochter ist dabei.",
            by: "von Otto Probe, 10:09 Uhr",
            choose: { label: "Diese Fassung behalten", name: "fassung", value: "gespeicherte" },
          }}
        >
          <Button look="tertiary" name="fassung" value="beide">
            Beide übernehmen
          </Button>
        </Conflict>
      </form>
      <form method="post" action="#fassungen" aria-label="Rückfrage">
        <ConfirmPanel
          id="widerruf"
          level={3}
          heading="Einwilligung von Erika Beispiel widerrufen?"
          consequences={["Die Probestelle bekommt keine weiteren Angaben.", "Offene Anfragen enden heute."]}
          tick={{ name: "selbst-gesagt", label: "Frau Beispiel hat das selbst gesagt oder geschrieben" }}
          deed="Widerruf eintragen"
          keep={{ label: "Nichts ändern", href: "#fassungen" }}
        />
      </form>
      <Dialog words={words} id="tasten" heading="Tasten" opener={{ label: "Tasten ansehen", href: "#tasten-seite" }}>
        <p>Mit K beginnt ein neues Beispiel.</p>
      </Dialog>
    </>
  );
}
