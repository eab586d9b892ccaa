import { homeCrumb } from "#frame/crumbs.ts";
import type { World } from "#platform/web/world.ts";
import { Note } from "#ui/feedback/note.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { Table } from "#ui/list/table.tsx";
import { words } from "#ui/texts/texts.ts";
import { embedDe } from "../texts/embed-de.ts";
import { opendataDe as t } from "../texts/opendata-de.ts";
import { addressOf } from "./catalogue.ts";
import { datasetKeys } from "./dataset.ts";

export interface DataPageProps {
  readonly city: World["city"];
  readonly isDemo: boolean;
  readonly counts: Readonly<Record<string, number>>;
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

const tables = [...datasetKeys, "zahlen"] as const;

/** What the city gives away as data, under which licence, and how to use it. */
export function DataPage({ city, isDemo, counts, columns }: DataPageProps) {
  return (
    <>
      <Breadcrumb words={words} path={[homeCrumb()]} here={t["opendata.data.here"]} />
      <h1>{t["opendata.data.title"]}</h1>
      <p class="b-lead b-measure">{t["opendata.data.lead"]({ city: city.name })}</p>
      {isDemo && <Note tone="wait">{t["opendata.data.demo"]}</Note>}
      <section class="b-stack b-stack--m" aria-labelledby="dateien">
        <h2 id="dateien">{t["opendata.data.files"]}</h2>
        <Files counts={counts} />
        <p class="b-measure">{t["opendata.data.files.text"]}</p>
        <FieldNames columns={columns} />
      </section>
      <Licence licence={city.openData?.licence} />
      <Uses />
      <Standard />
    </>
  );
}

function Files({ counts }: Pick<DataPageProps, "counts">) {
  return (
    <Table
      caption={t["opendata.data.files"]}
      rows={tables}
      keyOf={(key) => key}
      columns={[
        { label: t["opendata.data.table"], cell: (key) => <span id={key}>{t[`opendata.data.${key}`]}</span> },
        { label: t["opendata.data.content"], cell: (key) => t[`opendata.data.${key}.text`] },
        { label: t["opendata.data.entries"], numeric: true, cell: (key) => counts[key]?.toLocaleString("de") ?? "" },
        { label: t["opendata.data.download"], cell: (key) => <Downloads name={key} /> },
      ]}
    />
  );
}

const Downloads = ({ name }: { readonly name: (typeof tables)[number] }) => (
  <>
    <a href={addressOf("", name, "csv")}>{t["opendata.data.csv"]({ name: t[`opendata.data.${name}`] })}</a>{" "}
    <a href={addressOf("", name, "json")}>{t["opendata.data.json"]({ name: t[`opendata.data.${name}`] })}</a>
  </>
);

const FieldNames = ({ columns }: Pick<DataPageProps, "columns">) => (
  <details>
    <summary>{t["opendata.data.fields"]}</summary>
    <dl class="b-dl b-dl--plain">
      {datasetKeys.map((key) => (
        <div key={key}>
          <dt>{t[`opendata.data.${key}`]}</dt>
          <dd>{columns[key]?.join(", ")}</dd>
        </div>
      ))}
    </dl>
  </details>
);

const Licence = ({ licence }: { readonly licence: NonNullable<World["city"]["openData"]>["licence"] | undefined }) => (
  <section class="b-stack b-stack--s b-measure" aria-labelledby="lizenz">
    <h2 id="lizenz">{t["opendata.data.licence"]}</h2>
    {licence === undefined ? (
      <p>{t["opendata.data.licence.none"]}</p>
    ) : (
      <>
        <p>
          {t["opendata.data.licence.all"]} <a href={licence.url}>{licence.name}</a>.
        </p>
        {licence.attribution && <p>{t["opendata.data.licence.name"]({ attribution: licence.attribution })}</p>}
      </>
    )}
    <p>{t["opendata.data.licence.maps"]}</p>
  </section>
);

const Uses = () => (
  <section class="b-stack b-stack--s b-measure" aria-labelledby="nutzen">
    <h2 id="nutzen">{t["opendata.data.use"]}</h2>
    <ul class="b-list">
      <li>{t["opendata.data.use.sheet"]}</li>
      <li>{t["opendata.data.use.programs"]}</li>
      <li>
        {t["opendata.data.use.embed"]} <a href="/einbetten">{embedDe["opendata.embed.title"]}</a>
      </li>
      <li>
        {t["opendata.data.use.portals"]} <a href="/daten/katalog.jsonld">{t["opendata.data.catalogue"]}</a>
      </li>
    </ul>
  </section>
);

const Standard = () => (
  <section class="b-stack b-stack--s b-measure" aria-labelledby="hsds">
    <h2 id="hsds">{t["opendata.data.hsds"]}</h2>
    {t["opendata.data.hsds.text"].split("\n").map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
    <p>
      <a href="/api/hsds/v3">{t["opendata.data.hsds.root"]}</a>{" "}
      <a href="/api/hsds/v3/openapi.json">{t["opendata.data.hsds.openapi"]}</a>
    </p>
  </section>
);
