import { Button, LinkButton } from "#ui/button.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { Form } from "#ui/form/form.tsx";
import { Panel, Split } from "#ui/layout.tsx";
import { freshnessDe as t } from "../../texts/freshness-de.ts";
import { phoneListPath } from "../phone/phone-query.ts";
import { freshnessPath } from "./freshness-query.ts";

export interface PanelsProps {
  /** How many contacts would be written to today. */
  readonly mails: number;
  readonly calls: number;
  /** Whether this installation may write to houses: a demo with a mail server may not. */
  readonly writes: boolean;
  readonly setsRhythm: boolean;
}

/** What can be done about it: write, call, change the rhythm. */
export const FreshnessPanels = ({ mails, calls, writes, setsRhythm }: PanelsProps) => (
  <Split
    kind="even"
    aside={
      <Panel labelledby="anrufen">
        <h2 id="anrufen">{t["directory.freshness.calls"]}</h2>
        <p>{t["directory.freshness.calls.count"]({ count: calls })}</p>
        <p>
          <LinkButton icon="phone" href={phoneListPath}>
            {t["directory.freshness.calls.open"]}
          </LinkButton>
        </p>
        {setsRhythm && (
          <p>
            <a href={`${freshnessPath}/abstaende`}>{t["directory.freshness.rhythm.open"]}</a>
          </p>
        )}
      </Panel>
    }
  >
    <Panel labelledby="schreiben">
      <h2 id="schreiben">{t["directory.freshness.mails"]}</h2>
      <p>{t["directory.freshness.mails.today"]({ count: mails })}</p>
      <p class="b-small b-muted">{t["directory.freshness.mails.rule"]}</p>
      {!writes && <Note tone="wait">{t["directory.freshness.mails.demo"]}</Note>}
      {writes && mails > 0 && (
        <Form action={`${freshnessPath}/erinnern`} look="stack">
          <p>
            <Button look="secondary" icon="mail">
              {t["directory.freshness.mails.send"]}
            </Button>
          </p>
        </Form>
      )}
    </Panel>
  </Split>
);
