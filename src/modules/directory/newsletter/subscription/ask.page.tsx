import { errorOf, Problems } from "#frame/problems.tsx";
import { textOf } from "#platform/web/entered.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/form/choices.tsx";
import { Form } from "#ui/form/form.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { PhoneBlock } from "#ui/frame/phone-block.tsx";
import type { Phone } from "#ui/frame/phone.tsx";
import { Split } from "#ui/layout.tsx";
import { words } from "#ui/texts/texts.ts";
import { Trap } from "../../report/report-form.tsx";
import { newsletterTexts as t } from "../../texts/newsletter.ts";
import { ChoiceFields, type ChoiceFieldsProps } from "./choice-fields.tsx";

interface Props extends ChoiceFieldsProps {
  readonly problem: string | undefined;
  /** Signed moment at which the form is shown. */
  readonly stamp: string;
  readonly phone: Phone;
}

/** Nothing is chosen beforehand, least of all the consent. */
export const AskPage = ({ problem, stamp, phone, ...fields }: Props) => (
  <>
    <Breadcrumb words={words} path={[{ label: "Start", href: "/" }]} here={t["directory.newsletter.here"]} />
    <Problems problem={problem} problems={fields.problems} />
    <h1>{t["directory.newsletter.title"]}</h1>
    <p class="b-lead b-measure">{t["directory.newsletter.lead"]}</p>
    <Split aside={<ByPost phone={phone} />}>
      <Form action="/rundbrief" hidden={{ zeit: stamp }}>
        <TextField
          name="email"
          type="email"
          autocomplete="email"
          label={t["directory.newsletter.email"]}
          hint={t["directory.newsletter.email.hint"]}
          value={textOf(fields.entered, "email")}
          maxlength={254}
          error={errorOf(fields, "email")}
        />
        <ChoiceFields {...fields} />
        <Checkbox
          name="einverstanden"
          label={t["directory.newsletter.consent"]}
          hint={t["directory.newsletter.consent.hint"]}
          checked={textOf(fields.entered, "einverstanden") === "ja"}
          error={errorOf(fields, "einverstanden")}
        />
        <Trap />
        <div class="b-actions">
          <Button>{t["directory.newsletter.ask"]}</Button>
        </div>
      </Form>
    </Split>
  </>
);

const ByPost = ({ phone }: { readonly phone: Phone }) => (
  <>
    <PhoneBlock heading={t["directory.newsletter.post.title"]} phone={phone}>
      <p>{t["directory.newsletter.post.text"]}</p>
    </PhoneBlock>
    <p>
      <a href="/datenschutz">{t["directory.newsletter.privacy"]}</a>
    </p>
  </>
);
