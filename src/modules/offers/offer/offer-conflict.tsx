import type { LocalDate } from "#platform/dates/local-date.ts";
import type { Entered } from "#platform/web/entered.ts";
import { Conflict } from "#ui/feedback/conflict.tsx";
import { Form } from "#ui/form/form.tsx";
import { changesBetween } from "../revision/changes.ts";
import { fieldsInWords, namesOf } from "../revision/offer-in-fields.ts";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import { HiddenFields } from "../date/hidden-fields.tsx";
import type { Choices } from "./offer-choices.store.ts";
import { fieldsOf, OfferForm } from "./offer-form.ts";
import { DeedCrumbs } from "./offer-head.tsx";
import { contentOf, type OfferRecord } from "./offer-record.ts";

interface Props {
  readonly offer: OfferRecord;
  readonly choices: Choices;
  readonly today: LocalDate;
  readonly entered: Entered;
}

/** Both versions of the fields that differ; saving one's own says that one has seen the other. */
export function OfferConflict({ offer, choices, today, entered }: Props) {
  const typed = OfferForm.safeParse(entered).data;
  const nameOf = namesOf(choices);
  const saved = contentOf(offer);
  const own = typed ? { ...saved, ...fieldsOf(typed) } : saved;
  const changes = changesBetween(fieldsInWords(saved, nameOf, today), fieldsInWords(own, nameOf, today));
  const side = (which: "before" | "after") =>
    changes
      .map(
        (each) =>
          `${/[?]$/.test(each.label) ? each.label : `${each.label}:`} ${each[which].join(", ") || t["offers.history.empty-value"]}`,
      )
      .join(" · ") || t["offers.conflict.nothing"];
  return (
    <div class="b-stack">
      <DeedCrumbs offer={offer} here={t["offers.offer.change"]} />
      <h1>{t["offers.conflict.title"]}</h1>
      <Form look="stack">
        <HiddenFields entered={entered} without={["stand"]} />
        <Conflict
          explanation={t["offers.conflict.explanation"]}
          own={{
            heading: t["offers.conflict.own"],
            text: side("after"),
            by: t["offers.conflict.own.by"],
            choose: { label: t["offers.conflict.own.choose"], name: "stand", value: String(offer.version) },
          }}
          saved={{
            heading: t["offers.conflict.saved"],
            text: side("before"),
            by: t["offers.conflict.saved.by"],
            choose: { label: t["offers.conflict.saved.choose"], name: "stand", value: keepsSaved },
          }}
        />
      </Form>
    </div>
  );
}

/** What the form sends instead of a version when the saved one shall stay. */
export const keepsSaved = "behalten";
