import { plainDateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { listOf } from "#platform/web/entered.ts";
import { Actions, LinkButton } from "#ui/button.tsx";
import { CheckboxGroup } from "#ui/form/choices.tsx";
import { TextArea } from "#ui/form/text-field.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { HeadRow } from "#ui/layout.tsx";
import { FactsList } from "#ui/list/facts-list.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { DoneNote } from "../form/done-note.tsx";
import type { Filled } from "../form/work-form.tsx";
import { partnerPath } from "../partner/partner.ts";
import { sealDe as t } from "../texts/seal-de.ts";
import { criteria, standingOf } from "./seal.ts";
import type { NamedSeal } from "./seal.store.ts";
import { sealsPath, SealState } from "./seals.page.tsx";

interface Props {
  readonly seal: NamedSeal;
  readonly today: LocalDate;
  readonly mayWork: boolean;
  readonly done: string | undefined;
}

export const sealPath = ({ id }: { readonly id: string }): string => `${sealsPath}/${id}`;

export function SealPage({ seal, today, mayWork, done }: Props) {
  const standing = standingOf(seal, today);
  const holds = standing === "gueltig" || standing === "laeuft-ab";
  return (
    <>
      <Breadcrumb
        words={uiTexts("de")}
        path={[{ label: t["network.seal.list"], href: sealsPath }]}
        here={seal.partner}
      />
      <HeadRow>
        <h1>{seal.partner}</h1>
        <Actions>
          {holds && (
            <LinkButton icon="printer" href={`${sealPath(seal)}/urkunde.pdf`}>
              {t["network.seal.certificate"]}
            </LinkButton>
          )}
          {mayWork && standing !== "entzogen" && (
            <>
              <LinkButton icon="refresh" href={`${sealPath(seal)}/verlaengern`}>
                {t["network.seal.renew"]}
              </LinkButton>
              <LinkButton look="tertiary" href={`${sealPath(seal)}/entziehen`}>
                {t["network.seal.withdraw"]}
              </LinkButton>
            </>
          )}
        </Actions>
      </HeadRow>
      <DoneNote done={done} />
      <FactsList
        rows={[
          { term: t["network.seal.standing"], value: <SealState seal={seal} today={today} /> },
          { term: t["network.seal.partner"], value: <a href={partnerPath({ id: seal.partnerId })}>{seal.partner}</a> },
          { term: t["network.seal.office"], value: seal.stadtbezirk ?? "–" },
          { term: t["network.seal.granted"], value: plainDateInWords(seal.grantedOn, "de") },
          { term: t["network.seal.until"], value: plainDateInWords(seal.validUntil, "de") },
          {
            term: t["network.seal.met"],
            value: (
              <ul>
                {criteria
                  .filter((each) => seal.criteria.includes(each))
                  .map((each) => (
                    <li key={each}>{t[`network.seal.criterion.${each}`]}</li>
                  ))}
              </ul>
            ),
          },
          { term: t["network.seal.note"], value: seal.note ?? "–" },
        ]}
      />
    </>
  );
}

/** The list that is walked through in the house. */
export const CriteriaFields = ({ entered, field }: Filled<unknown>) => (
  <>
    <CheckboxGroup
      name="erfuellt"
      label={t["network.seal.met"]}
      hint={t["network.seal.met.hint"]}
      options={criteria.map((value) => ({ value, label: t[`network.seal.criterion.${value}`] }))}
      values={listOf(entered, "erfuellt")}
    />
    <TextArea {...field("notiz")} label={t["network.seal.note"]} maxlength={1000} />
  </>
);
