import type { ComponentChildren } from "preact";
import { Button } from "#ui/button.tsx";
import { Form } from "#ui/form/form.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { HeadRow } from "#ui/layout.tsx";
import { Tabs } from "#ui/list/tabs.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import { words } from "./fields.tsx";

export const cataloguePath = "/arbeit/katalog";
export const placePath = ({ id }: { readonly id: string }): string => `${cataloguePath}/orte/${id}`;
export const organisationPath = ({ id }: { readonly id: string }): string => `${cataloguePath}/traeger/${id}`;

interface HeadProps {
  readonly title: string;
  readonly path: string;
  readonly current: "details" | "history";
  readonly states?: ComponentChildren;
}

/** Where the editor is, what the entry is called, how it stands, and its two parts. */
export const EntryHead = ({ title, path, current, states }: HeadProps) => (
  <>
    <CatalogueCrumbs here={title} />
    <HeadRow>
      <h1>{title}</h1>
      <span class="b-row">{states}</span>
    </HeadRow>
    <Tabs
      label={t["places.tabs"]}
      tabs={[
        { label: t["places.tab.details"], href: path, current: current === "details" },
        { label: t["places.tab.history"], href: `${path}/verlauf`, current: current === "history" },
      ]}
    />
  </>
);

interface CrumbsProps {
  readonly here: string;
  readonly entry?: { readonly label: string; readonly href: string };
}

export const CatalogueCrumbs = ({ here, entry }: CrumbsProps) => (
  <Breadcrumb
    words={words}
    path={[{ label: t["places.catalogue"], href: cataloguePath }, ...(entry ? [entry] : [])]}
    here={here}
  />
);

interface UndoProps {
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly fullLabel?: string;
}

export const UndoForm = ({ path, from, to, label, fullLabel }: UndoProps) => (
  <Form action={`${path}/zuruecksetzen`} look="stack" hidden={{ stand: String(from), auf: String(to) }}>
    <p>
      <Button look="secondary" icon="undo" fullLabel={fullLabel}>
        {label}
      </Button>
    </p>
  </Form>
);

const doneWords = {
  angelegt: t["places.done.added"],
  geaendert: t["places.done.changed"],
  bestaetigt: t["places.done.confirmed"],
  zustand: t["places.done.standing"],
  zurueck: t["places.done.undone"],
} as const;
export type Done = keyof typeof doneWords;

export const doneAddress = (path: string, done: Done, { version }: { readonly version: number }): string =>
  `${path}?gespeichert=${done}&stand=${version}`;

interface DoneProps {
  readonly path: string;
  readonly version: number;
  readonly query: Readonly<Record<string, string>>;
}

/** What was done, with the way back; gone as soon as somebody changes the entry again. */
export function DoneNote({ path, version, query }: DoneProps) {
  if (query["zwischendurch"] !== undefined) return <Note tone="wait">{t["places.meanwhile"]}</Note>;
  const sentence = Object.entries(doneWords).find(([done]) => done === query["gespeichert"])?.[1];
  if (sentence === undefined || Number(query["stand"]) !== version) return null;
  return (
    <Note tone="ok" announced>
      <p>{sentence}</p>
      {version > 1 && (
        <>
          <UndoForm path={path} from={version} to={version - 1} label={t["places.undo"]} />
          <p class="b-small b-muted">{t["places.undo.until"]}</p>
        </>
      )}
    </Note>
  );
}
