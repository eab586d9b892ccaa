import { PhoneBlock } from "#ui/frame/phone-block.tsx";
import type { Phone } from "#ui/frame/phone.tsx";
import { Split } from "#ui/layout.tsx";
import { ReportForm } from "../report/report-form.tsx";
import { reportTexts } from "../texts/report.ts";
import { pagesTexts as t } from "../texts/pages.ts";
import { ProsePage, ProseSection } from "./prose.tsx";

interface Props {
  readonly city: string;
  readonly phone: Phone;
  readonly stamp: string;
  readonly state: string;
}

/** The statement on accessibility, with the form to say what is in the way. */
export const AccessibilityPage = ({ city, phone, stamp, state }: Props) => (
  <ProsePage
    title={t["directory.accessibility.title"]}
    here={t["directory.accessibility.here"]}
    lead={t["directory.accessibility.lead"]({ city })}
  >
    <Split
      aside={
        <PhoneBlock heading={t["directory.accessibility.phone.title"]} phone={phone}>
          <p>{t["directory.accessibility.phone.text"]}</p>
        </PhoneBlock>
      }
    >
      <ProseSection title={t["directory.accessibility.state.title"]} text={t["directory.accessibility.state.text"]} />
      <ProseSection title={t["directory.accessibility.tested.title"]} text={t["directory.accessibility.tested.text"]} />
      <ProseSection title={t["directory.accessibility.gaps.title"]} text={t["directory.accessibility.gaps.lead"]}>
        <ul>
          {t["directory.accessibility.gaps"].split("\n").map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
      </ProseSection>
      <section class="b-stack b-stack--m" aria-labelledby="melden">
        <h2 id="melden">{reportTexts["directory.report.barriere.title"]}</h2>
        <p class="b-measure">{t["directory.accessibility.report.text"]}</p>
        <ReportForm art="barriere" entered={{}} problems={[]} stamp={stamp} />
      </section>
      <ProseSection
        title={t["directory.accessibility.enforcement.title"]}
        text={t[state === "NW" ? "directory.accessibility.enforcement.nw" : "directory.accessibility.enforcement.text"]}
      />
      <p class="b-small b-muted">{t["directory.accessibility.made"]}</p>
    </Split>
  </ProsePage>
);
