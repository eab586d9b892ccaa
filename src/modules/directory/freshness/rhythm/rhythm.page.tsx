import { errorOf, Problems } from "#frame/problems.tsx";
import { textOf } from "#platform/web/entered.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { Button } from "#ui/button.tsx";
import { Form } from "#ui/form/form.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { freshnessDe as t } from "../../texts/freshness-de.ts";
import { workspaceDe } from "../../texts/workspace-de.ts";
import { freshnessPath } from "../overview/freshness-query.ts";
import { rhythmKinds, type RhythmKind, type Rhythms } from "./rhythm.ts";

export const RhythmPage = ({ entered, problem, problems }: FormProps<Rhythms>) => (
  <>
    <Breadcrumb
      words={uiTexts("de")}
      path={[{ label: t["directory.freshness.show"], href: freshnessPath }]}
      here={t["directory.freshness.rhythm"]}
    />
    <Problems problem={problem} problems={problems} />
    <h1>{t["directory.freshness.rhythm.title"]}</h1>
    <p class="b-lead b-measure">{t["directory.freshness.rhythm.lead"]}</p>
    <Form>
      {rhythmKinds.map((kind) => (
        <TextField
          key={kind}
          name={kind}
          label={`${nameOf(kind)} (${t["directory.freshness.rhythm.days"]})`}
          value={textOf(entered, kind)}
          width="day"
          digits
          maxlength={4}
          error={errorOf({ problems }, kind)}
        />
      ))}
      <div class="b-actions">
        <Button>{t["directory.freshness.rhythm.save"]}</Button>
      </div>
    </Form>
  </>
);

const nameOf = (kind: RhythmKind): string =>
  kind === "offer" || kind === "organisation"
    ? t[`directory.freshness.rhythm.${kind}`]
    : workspaceDe[`directory.catalogue.place.${kind}`];
