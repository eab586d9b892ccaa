import { errorOf, Problems } from "#frame/problems.tsx";
import { type Entered, listOf, textOf } from "#platform/web/entered.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { Actions, Button } from "#ui/button.tsx";
import { Conflict } from "#ui/feedback/conflict.tsx";
import { Form } from "#ui/form/form.tsx";
import { networkDe } from "../texts/network-de.ts";
import { partnerDe as t } from "../texts/partner-de.ts";
import { partnerPath } from "./partner.ts";
import { PartnerCrumbs } from "./partner-crumbs.tsx";
import { PartnerFields } from "./partner-fields.tsx";
import { contentOf, PartnerForm } from "./partner-form.ts";
import { differing, partnerInFields } from "./partner-in-fields.ts";
import type { ShownPartner } from "./show-partner.view.ts";

export function ChangePartnerPage({ data, entered, problem, problems }: FormProps<ShownPartner>) {
  const field = (name: string) => ({ name, value: textOf(entered, name), error: errorOf({ problems }, name) });
  return (
    <>
      <PartnerCrumbs partner={data.partner} here={t["network.partner.change"]} />
      <h1>{data.partner.name}</h1>
      <Problems problem={problem} problems={problems} />
      <Form hidden={{ stand: textOf(entered, "stand") }}>
        <PartnerFields data={data} entered={entered} field={field} />
        <Actions>
          <Button>{t["network.partner.save"]}</Button>
          <a href={partnerPath(data.partner)}>{networkDe["network.cancel"]}</a>
        </Actions>
      </Form>
    </>
  );
}

interface ConflictProps {
  readonly data: ShownPartner;
  readonly entered: Entered;
}

/** Both versions of the fields that differ. */
export function PartnerConflictPage({ data, entered }: ConflictProps) {
  const { partner, stadtbezirke } = data;
  const typed = PartnerForm.safeParse(entered).data;
  const own = partnerInFields(typed ? contentOf(typed) : partner, stadtbezirke);
  const [mine, theirs] = differing(own, partnerInFields(partner, stadtbezirke));
  return (
    <>
      <PartnerCrumbs partner={partner} here={t["network.partner.change"]} />
      <h1>{partner.name}</h1>
      <Form look="stack">
        <Typed entered={entered} />
        <Conflict
          explanation={<p>{t["network.partner.changed-meanwhile"]}</p>}
          own={{
            heading: t["network.partner.conflict.own"],
            text: mine || t["network.partner.conflict.same"],
            by: t["network.partner.conflict.own.by"],
            choose: { label: t["network.partner.conflict.own.choose"], name: "fassung", value: "eigene" },
          }}
          saved={{
            heading: t["network.partner.conflict.saved"],
            text: theirs || t["network.partner.conflict.same"],
            by: t["network.partner.conflict.saved.by"],
            choose: { label: t["network.partner.conflict.saved.choose"], name: "fassung", value: "gespeicherte" },
          }}
        />
      </Form>
    </>
  );
}

/** Nothing that was typed is lost while somebody decides. */
const Typed = ({ entered }: { readonly entered: Entered }) => (
  <>
    {Object.keys(entered).flatMap((name) =>
      listOf(entered, name).map((value, at) => <input key={`${name}.${at}`} type="hidden" name={name} value={value} />),
    )}
  </>
);
