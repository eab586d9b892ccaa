import { localOf } from "#platform/dates/clock.ts";
import { plainDateInWords, timeInWords } from "#platform/dates/in-words.ts";
import { type Entered, listOf } from "#platform/web/entered.ts";
import { Conflict } from "#ui/feedback/conflict.tsx";
import { Form } from "#ui/form/form.tsx";
import { changesBetween, type FieldInWords } from "../revision/history.ts";
import type { Revision } from "../revision/revision.store.ts";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import { CatalogueCrumbs } from "./entry-head.tsx";

interface Props {
  readonly title: string;
  readonly path: string;
  readonly entered: Entered;
  readonly own: readonly FieldInWords[];
  readonly saved: readonly FieldInWords[];
  readonly savedBy: Revision | undefined;
}

/** Both versions of the fields that differ. Whoever goes on with their own sees the form once more before it is saved. */
export function EntryConflict({ title, path, entered, own, saved, savedBy }: Props) {
  const changes = changesBetween(saved, own);
  const side = (which: "before" | "after") =>
    changes.map((each) => `${each.label}: ${each[which].replaceAll("\n", ", ") || t["places.empty"]}`).join(" · ");
  return (
    <>
      <CatalogueCrumbs entry={{ label: title, href: path }} here={t["places.conflict.title"]} />
      <h1>{t["places.conflict.title"]}</h1>
      <Form look="stack">
        <HiddenFields entered={entered} />
        <Conflict
          explanation={
            <p>{t["places.conflict.explanation"]({ name: savedBy?.actorName || t["places.conflict.somebody"] })}</p>
          }
          own={{
            heading: t["places.conflict.own"],
            text: side("after") || t["places.conflict.same"],
            by: t["places.conflict.own.by"],
            choose: { label: t["places.conflict.own.choose"], name: "fassung", value: "eigene" },
          }}
          saved={{
            heading: t["places.conflict.saved"],
            text: side("before") || t["places.conflict.same"],
            by: savedBy ? byInWords(savedBy) : "",
            choose: { label: t["places.conflict.saved.choose"], name: "fassung", value: "gespeicherte" },
          }}
        />
      </Form>
    </>
  );
}

function byInWords({ actorName, at }: Revision): string {
  const { date, time } = localOf(at);
  return t["places.conflict.saved.by"]({
    name: actorName,
    when: `${plainDateInWords(date, "de")}, ${timeInWords(time)}`,
  });
}

/** Nothing that was typed is lost while somebody decides. */
const HiddenFields = ({ entered }: { readonly entered: Entered }) => (
  <>
    {Object.keys(entered)
      .filter((name) => name !== "fassung")
      .flatMap((name) =>
        listOf(entered, name).map((value, at) => (
          <input key={`${name}.${at}`} type="hidden" name={name} value={value} />
        )),
      )}
  </>
);
