import { errorOf, Problems } from "#frame/problems.tsx";
import { textOf, type Entered } from "#platform/web/entered.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { Button } from "#ui/button.tsx";
import { Form } from "#ui/form/form.tsx";
import { TextArea } from "#ui/form/text-field.tsx";
import { PhoneBlock } from "#ui/frame/phone-block.tsx";
import type { Phone } from "#ui/frame/phone.tsx";
import { Split } from "#ui/layout.tsx";
import { words } from "#ui/texts/texts.ts";
import { partnerTexts as t } from "../../texts/partner.ts";
import type { ReportArt } from "./report.action.ts";
import type { RemindedEntry } from "./reminded-entry.ts";

interface Props extends Pick<FormProps, "problem" | "problems"> {
  readonly path: string;
  readonly entry: RemindedEntry;
  readonly art: ReportArt;
  readonly entered: Entered;
  readonly phone: Phone;
}

export const reportTitle = (art: ReportArt, { title }: Pick<RemindedEntry, "title">): string =>
  t[`directory.freshness.report.${art}.title`]({ title });

/** What is right now, in the words of those who know. */
export const ReportEntryPage = ({ path, entry, art, entered, phone, ...shown }: Props) => (
  <>
    <Problems {...shown} />
    <h1>{reportTitle(art, entry)}</h1>
    <Split
      aside={
        <PhoneBlock heading={t["directory.freshness.phone.title"]} phone={phone}>
          <p>{t["directory.freshness.phone.text"]}</p>
        </PhoneBlock>
      }
    >
      <Form action={`${path}/melden`} hidden={{ eintrag: entry.id, art }}>
        <TextArea
          name="text"
          label={t[`directory.freshness.report.${art}.text`]}
          hint={t[`directory.freshness.report.${art}.hint`]}
          {...(art === "weg" && { optional: words["ui.optional"] })}
          value={textOf(entered, "text")}
          error={errorOf(shown, "text")}
        />
        <div class="b-actions">
          <Button>{t["directory.freshness.report.send"]}</Button>
          <a href={path}>{t["directory.freshness.report.back"]}</a>
        </div>
      </Form>
    </Split>
  </>
);
