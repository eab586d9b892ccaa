import { errorOf } from "#frame/problems.tsx";
import type { ShownProblem } from "#platform/web/form.tsx";
import { textOf, type Entered } from "#platform/web/entered.ts";
import { retentionOf } from "#law/retention.ts";
import { Button } from "#ui/button.tsx";
import { Form } from "#ui/form/form.tsx";
import { TextArea, TextField } from "#ui/form/text-field.tsx";
import { words } from "#ui/texts/texts.ts";
import { reportTexts as t } from "../texts/report.ts";
import type { ReportArt } from "./report.ts";

export interface ReportFormProps {
  readonly art: ReportArt;
  readonly entered: Entered;
  readonly problems: readonly ShownProblem[];
  /** Signed moment at which the form is shown. */
  readonly stamp: string;
  readonly angebot?: string | undefined;
  readonly ort?: string | undefined;
}

/** The same form for a wrong entry, a barrier and a wish. */
export function ReportForm({ art, entered, problems, stamp, angebot, ort }: ReportFormProps) {
  const hidden = { art, zeit: stamp, ...(angebot && { angebot }), ...(ort && { ort }) };
  return (
    <Form action="/meldung" hidden={hidden}>
      <TextArea
        name="text"
        label={t[`directory.report.${art}.text`]}
        hint={t[`directory.report.${art}.hint`]}
        value={textOf(entered, "text")}
        error={errorOf({ problems }, "text")}
      />
      {art === "barriere" && (
        <TextField
          name="seite"
          label={t["directory.report.page"]}
          optional={words["ui.optional"]}
          value={textOf(entered, "seite")}
          maxlength={300}
          error={errorOf({ problems }, "seite")}
        />
      )}
      <TextField
        name="kontakt"
        label={t["directory.report.contact"]}
        hint={t["directory.report.contact.hint"]({ period: retentionOf("directory.reports", "contact").period })}
        optional={words["ui.optional"]}
        value={textOf(entered, "kontakt")}
        maxlength={200}
        error={errorOf({ problems }, "kontakt")}
      />
      <Trap />
      <div class="b-actions">
        <Button>{t[`directory.report.${art}.send`]}</Button>
      </div>
    </Form>
  );
}

/** Programs fill every field. Nobody sees or hears this one: it is hidden from eyes, keyboard and screen readers. */
export const Trap = () => (
  <div hidden>
    <label for="webseite">{t["directory.report.trap"]}</label>
    <input id="webseite" name="webseite" tabindex={-1} autocomplete="off" />
  </div>
);
