import type { ComponentChildren } from "preact";
import { Checkbox } from "#ui/form/choices.tsx";
import { type Filled, fieldOf, Line, ReviewField } from "./fields.tsx";
import { catalogueDe as t } from "../texts/catalogue-de.ts";

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

export const Section = ({ id, title, children }: SectionProps) => (
  <section class="b-stack b-stack--m" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
);

/** How the institution is reached. Before a mobile number goes public we ask whose it is. */
export function ContactSection({ form }: { readonly form: Filled }) {
  const asks = form.problems.some(({ sentence }) => sentence === t["places.field.phone.mobile"]);
  const answered = fieldOf(form, "handy").value === "ja";
  return (
    <Section id="erreichen" title={t["places.section.contact"]}>
      <Line
        form={form}
        name="telefon"
        label={t["places.field.phone-label"]}
        hint={t["places.hint.phone"]}
        type="tel"
        width="phone"
      />
      {(asks || answered) && <Checkbox name="handy" checked={answered} label={t["places.field.mobile-is-ours"]} />}
      <Line form={form} name="email" label={t["places.field.email"]} hint={t["places.hint.email"]} type="email" />
      <Line form={form} name="internet" label={t["places.field.website"]} type="url" />
    </Section>
  );
}

/** Where an entry comes from, and when somebody looks at it again. */
export const OriginSection = ({ form }: { readonly form: Filled }) => (
  <Section id="herkunft" title={t["places.section.origin"]}>
    <Line form={form} name="quelle" label={t["places.field.source"]} hint={t["places.hint.source"]} />
    <Line form={form} name="quelladresse" label={t["places.field.source-url"]} type="url" />
    <Line form={form} name="quelldatum" label={t["places.field.source-date"]} width="phone" />
    <ReviewField form={form} />
    <Checkbox
      name="geprueft"
      checked={fieldOf(form, "geprueft").value === "ja"}
      label={t["places.field.checked"]}
      hint={t["places.hint.checked"]}
    />
  </Section>
);
