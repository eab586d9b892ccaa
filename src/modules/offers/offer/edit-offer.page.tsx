import { Problems } from "#frame/problems.tsx";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { textOf } from "#platform/web/entered.ts";
import { Actions, Button } from "#ui/button.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { Form } from "#ui/form/form.tsx";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import type { Choices } from "./offer-choices.store.ts";
import { OfferConflict } from "./offer-conflict.tsx";
import { OfferFields } from "./offer-fields.tsx";
import { cataloguePath, DeedCrumbs, offerPath } from "./offer-head.tsx";
import { words } from "./offer-inputs.tsx";
import type { OfferRecord } from "./offer-record.ts";

interface NewData {
  readonly choices: Choices;
}

export function AddOfferPage({ data, ...form }: FormProps<NewData>) {
  return (
    <div class="b-stack">
      <Breadcrumb
        words={words}
        path={[{ label: t["offers.staff.catalogue"], href: cataloguePath }]}
        here={t["offers.offer.add"]}
      />
      <Problems {...form} />
      <h1>{t["offers.offer.add"]}</h1>
      <p class="b-muted">{t["offers.staff.needed"]}</p>
      <Form>
        <OfferFields form={form} choices={data.choices} />
        <Actions>
          <Button>{t["offers.offer.save"]}</Button>
          <DraftButton />
          <a href={cataloguePath}>{t["offers.staff.cancel"]}</a>
        </Actions>
      </Form>
    </div>
  );
}

interface ChangeData extends NewData {
  readonly offer: OfferRecord;
  readonly today: LocalDate;
}

export function ChangeOfferPage({ data, conflict, ...form }: FormProps<ChangeData> & { readonly conflict: boolean }) {
  const { offer, choices } = data;
  if (conflict) return <OfferConflict {...data} entered={form.entered} />;
  return (
    <div class="b-stack">
      <DeedCrumbs offer={offer} here={t["offers.offer.change"]} />
      <Problems {...form} />
      <h1>{t["offers.offer.change"]}</h1>
      <p class="b-muted">{t["offers.staff.needed"]}</p>
      <Form hidden={{ stand: textOf(form.entered, "stand") }}>
        <OfferFields form={form} choices={choices} />
        <Actions>
          <Button>{t["offers.offer.save"]}</Button>
          {offer.status === "entwurf" && <DraftButton />}
          <a href={offerPath(offer)}>{t["offers.staff.cancel"]}</a>
        </Actions>
      </Form>
    </div>
  );
}

const DraftButton = () => (
  <Button look="secondary" name="entwurf" value="ja" skipsChecks>
    {t["offers.offer.draft"]}
  </Button>
);
