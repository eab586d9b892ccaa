import { fullName, type Person } from "#modules/people/index.ts";
import type { FormProps } from "#platform/web/form.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import type { Case } from "../case/case.ts";
import type { BriefContact } from "../contact/contact.ts";
import { caseDe } from "../texts/case-de.ts";
import { contactDe } from "../texts/contact-de.ts";
import { referralDe as t } from "../texts/referral-de.ts";
import { type Offered, RequestForm } from "./request-form.tsx";

interface OfCase extends Offered {
  readonly case: Case;
  readonly person: Person;
}

export function SendReferralPage({ data, ...form }: FormProps<OfCase>) {
  const here = `/arbeit/faelle/${data.case.id}`;
  return (
    <>
      <Breadcrumb
        words={uiTexts("de")}
        path={[
          { label: caseDe["counselling.case.list"], href: "/arbeit/faelle" },
          { label: fullName(data.person), href: here },
        ]}
        here={t["counselling.referral.send"]}
      />
      <RequestForm offered={data} here={`${here}/vermitteln`} ofPerson {...form} />
    </>
  );
}

interface OfContact extends Offered {
  readonly contact: BriefContact;
}

export function SendFromContactPage({ data, ...form }: FormProps<OfContact>) {
  const here = `/arbeit/kontakte/${data.contact.id}`;
  return (
    <>
      <Breadcrumb
        words={uiTexts("de")}
        path={[
          { label: contactDe["counselling.contact.list"], href: "/arbeit/kontakte" },
          { label: contactDe["counselling.contact.one"], href: here },
        ]}
        here={t["counselling.referral.send"]}
      />
      <RequestForm offered={data} here={`${here}/vermitteln`} ofPerson={false} {...form} />
    </>
  );
}
