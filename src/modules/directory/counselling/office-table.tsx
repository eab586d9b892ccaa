import { german } from "#platform/texts/german.ts";
import { German } from "#frame/german.tsx";
import { telOf } from "#modules/offers/index.ts";
import type { CityMap, Office } from "#modules/places/index.ts";
import { State } from "#ui/feedback/note.tsx";
import type { Phone } from "#ui/frame/phone.tsx";
import { Table } from "#ui/list/table.tsx";
import { addressOf } from "../places/place-in-words.ts";
import { counsellingTexts as t } from "../texts/counselling.ts";
import type { CounsellingProps } from "./counselling.page.tsx";

interface Row {
  readonly stadtbezirk: string;
  readonly office: Office;
}

/** All offices by Stadtbezirk, for those who know theirs, and for paper. */
export function OfficeTable({ map, offices, city }: CounsellingProps) {
  const heading = t["directory.counselling.all"]({ offices: city.officeWord.other });
  return (
    <section class="b-stack b-stack--m">
      <h2>{heading}</h2>
      {offices.length === 0 ? (
        <p>{t["directory.counselling.all.none"]({ offices: city.officeWord.other })}</p>
      ) : (
        <Table
          caption={heading}
          rows={rowsOf(map, offices)}
          keyOf={({ office }) => office.slug}
          columns={[
            {
              label: t["directory.counselling.all.stadtbezirk"],
              cell: ({ stadtbezirk }) => <German>{stadtbezirk}</German>,
            },
            { label: city.officeWord.one, cell: ({ office }) => <Name office={office} /> },
            {
              label: t["directory.counselling.all.phone"],
              cell: ({ office }) => <PhoneNumber office={office} central={city.phone} />,
            },
            {
              label: t["directory.counselling.address"],
              cell: ({ office }) =>
                addressOf(office) ? (
                  <German>{addressOf(office)}</German>
                ) : (
                  <span class="b-muted">{t["directory.counselling.all.unknown"]}</span>
                ),
            },
          ]}
        />
      )}
    </section>
  );
}

function rowsOf({ stadtbezirke }: CityMap, offices: readonly Office[]): Row[] {
  const names = new Map(stadtbezirke.map(({ id, name }) => [id, name]));
  return offices
    .map((office) => ({ office, stadtbezirk: names.get(office.stadtbezirkId ?? "") ?? "" }))
    .toSorted((one, other) => one.stadtbezirk.localeCompare(other.stadtbezirk, "de"));
}

const Name = ({ office: { slug, name, example } }: { readonly office: Office }) => (
  <>
    <a href={`/orte/${slug}`} {...german()}>
      {name}
    </a>{" "}
    {example && <State>{t["directory.counselling.example"]}</State>}
  </>
);

function PhoneNumber({ office, central }: { readonly office: Office; readonly central: Phone }) {
  if (office.phone !== null)
    return (
      <a class="b-num" href={telOf(office.phone)}>
        {office.phone}
      </a>
    );
  return (
    <>
      <a class="b-num" href={central.href}>
        {central.number}
      </a>{" "}
      <span class="b-small b-muted">{t["directory.counselling.central"]}</span>
    </>
  );
}
