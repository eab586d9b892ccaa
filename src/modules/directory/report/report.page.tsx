import { homeCrumb } from "#frame/crumbs.ts";
import { Problems } from "#frame/problems.tsx";
import { PhoneBlock } from "#ui/frame/phone-block.tsx";
import type { Phone } from "#ui/frame/phone.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { Split } from "#ui/layout.tsx";
import { words } from "#ui/texts/texts.ts";
import { reportTexts as t } from "../texts/report.ts";
import { ReportForm, type ReportFormProps } from "./report-form.tsx";
import type { ReportArt, ReportedEntry } from "./report.ts";

export interface ReportPageProps extends ReportFormProps {
  readonly entry: ReportedEntry | undefined;
  readonly problem: string | undefined;
  readonly phone: Phone;
}

export function ReportPage({ entry, problem, phone, ...form }: ReportPageProps) {
  const { art, problems } = form;
  return (
    <>
      <Breadcrumb
        words={words}
        path={[homeCrumb(), ...(entry ? [{ label: entry.title, href: entry.path }] : [])]}
        here={t[`directory.report.${art}.here`]}
      />
      <Problems problem={problem} problems={problems} />
      <h1>{reportTitle(art, entry)}</h1>
      <p class="b-lead b-measure">{t[`directory.report.${art}.lead`]}</p>
      <Split aside={<ReportPhone phone={phone} />}>
        <ReportForm {...form} />
      </Split>
    </>
  );
}

export const reportTitle = (art: ReportArt, entry: ReportedEntry | undefined): string =>
  entry ? t["directory.report.title.entry"]({ title: entry.title }) : t[`directory.report.${art}.title`];

export function ThanksPage({ art, phone }: { readonly art: ReportArt; readonly phone: Phone }) {
  return (
    <>
      <Breadcrumb words={words} path={[homeCrumb()]} here={t["directory.report.thanks.here"]} />
      <h1>{t["directory.report.thanks.title"]}</h1>
      <Split aside={<ReportPhone phone={phone} />}>
        <p class="b-lead b-measure">{t[`directory.report.${art}.thanks`]}</p>
        <p class="b-measure">{t["directory.report.thanks.contact"]}</p>
        <p>
          <a href="/">{t["directory.report.thanks.on"]}</a>
        </p>
      </Split>
    </>
  );
}

const ReportPhone = ({ phone }: { readonly phone: Phone }) => (
  <PhoneBlock heading={t["directory.report.phone.title"]} phone={phone}>
    <p>{t["directory.report.phone.text"]}</p>
  </PhoneBlock>
);
