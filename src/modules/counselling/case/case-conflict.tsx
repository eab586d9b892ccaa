import { type Entered, listOf, textOf } from "#platform/web/entered.ts";
import { Conflict } from "#ui/feedback/conflict.tsx";
import { Form } from "#ui/form/form.tsx";
import { fileDe as t } from "../texts/file-de.ts";

export interface ComparedField {
  readonly name: string;
  readonly label: string;
}

interface Props {
  readonly fields: readonly ComparedField[];
  readonly entered: Entered;
  /** What is saved now, as it would stand in the fields. */
  readonly saved: Entered;
  /** How values of choices read. */
  readonly inWords?: (name: string, value: string) => string;
}

/** Whether what was typed came from an older version than the saved one. */
export const isOutdated = (entered: Entered, version: number): boolean =>
  textOf(entered, "version") !== "" && Number(textOf(entered, "version")) !== version;

/** Both versions of the fields that differ; nothing that was typed is lost while somebody decides. */
export function CaseConflict({ fields, entered, saved, inWords = (_, value) => value }: Props) {
  const differing = fields.filter(({ name }) => says(entered, name) !== says(saved, name));
  const side = (version: Entered) =>
    differing
      .map(({ name, label }) => `${label}: ${inWords(name, says(version, name)) || t["counselling.conflict.empty"]}`)
      .join(" · ");
  return (
    <Form look="stack">
      {Object.keys(entered)
        .filter((name) => name !== "fassung" && name !== "version")
        .flatMap((name) =>
          listOf(entered, name).map((value, at) => (
            <input key={`${name}.${at}`} type="hidden" name={name} value={value} />
          )),
        )}
      <input type="hidden" name="version" value={textOf(saved, "version")} />
      <Conflict
        explanation={<p>{t["counselling.conflict.explanation"]}</p>}
        own={{
          heading: t["counselling.conflict.own"],
          text: side(entered),
          by: t["counselling.conflict.own.by"],
          choose: { label: t["counselling.conflict.own.choose"], name: "fassung", value: "eigene" },
        }}
        saved={{
          heading: t["counselling.conflict.saved"],
          text: side(saved),
          by: "",
          choose: { label: t["counselling.conflict.saved.choose"], name: "fassung", value: "gespeicherte" },
        }}
      />
    </Form>
  );
}

const says = (entered: Entered, name: string): string => listOf(entered, name).join(", ").trim();
