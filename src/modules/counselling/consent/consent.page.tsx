import { plainDateInWords } from "#platform/dates/in-words.ts";
import { LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/feedback/empty-state.tsx";
import { State } from "#ui/feedback/note.tsx";
import type { CaseFile } from "../case/case-file.ts";
import { casePath } from "../case/case.ts";
import { isOpen } from "../case/transition.ts";
import { documentDe } from "../texts/document-de.ts";
import { fileDe as t } from "../texts/file-de.ts";
import type { SignedConsent } from "./consent.store.ts";
import { holds } from "./consent.ts";

/** Every consent that was given, those that ended too. */
export const ConsentsPage = ({ file }: { readonly file: CaseFile }) => {
  const path = `${casePath(file.case.id)}/einwilligung`;
  return (
    <>
      {file.consents.length === 0 && (
        <EmptyState heading={t["counselling.consent.none"]} text={t["counselling.consent.none.text"]} />
      )}
      <ul class="b-list">
        {file.consents.map((consent) => (
          <li key={consent.id}>
            <ConsentLine consent={consent} today={file.today} />
            <ConsentPapers file={file} consent={consent} />
            {holds(consent, file.today) && (
              <p>
                <a href={`${path}/${consent.id}/zuruecknehmen`}>
                  {t["counselling.consent.withdraw-of"]({ what: whatOf(consent) })}
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
      {isOpen(file.case) && (
        <p>
          <LinkButton icon="pen" href={`${path}/neu`}>
            {t["counselling.consent.record"]}
          </LinkButton>
        </p>
      )}
    </>
  );
};

/** The signed paper, or the way to attach it. */
const ConsentPapers = ({ file, consent }: { readonly file: CaseFile; readonly consent: SignedConsent }) => {
  const path = `${casePath(file.case.id)}/unterlagen`;
  const papers = file.documents.filter((each) => each.consentId === consent.id);
  if (papers.length === 0 && consent.form !== "papier") return null;
  return (
    <p>
      {papers.map(({ id, title }) => (
        <span key={id}>
          <a href={`${path}/${id}`}>{documentDe["counselling.document.attached"]({ title })}</a>{" "}
        </span>
      ))}
      {papers.length === 0 && (
        <a href={`${path}/neu?einwilligung=${consent.id}`}>
          {documentDe["counselling.document.attach"]({ what: whatOf(consent) })}
        </a>
      )}
    </p>
  );
};

export const whatOf = ({ scope, recipient }: Pick<SignedConsent, "scope" | "recipient">): string =>
  recipient === null ? t[`counselling.scope.${scope}`] : t["counselling.consent.to"]({ recipient });

const ConsentLine = ({ consent, today }: { readonly consent: SignedConsent; readonly today: CaseFile["today"] }) => {
  const { withdrawnOn, validUntil, givenOn, form, textVersion, strokes, typedName } = consent;
  const held = holds(consent, today);
  return (
    <>
      <State tone={held ? "ok" : "bad"} icon={held ? "check" : "cross"}>
        {t[held ? "counselling.consent.yes" : "counselling.consent.no"]}
      </State>{" "}
      <b>{whatOf(consent)}</b>
      <p class="b-small b-muted">
        {[
          t["counselling.consent.given-on"]({
            day: plainDateInWords(givenOn, "de"),
            form: t[`counselling.form.${form}`],
          }),
          t["counselling.consent.version"]({ version: textVersion }),
          validUntil && t["counselling.consent.until"]({ day: plainDateInWords(validUntil, "de") }),
          withdrawnOn && t["counselling.consent.withdrawn"]({ day: plainDateInWords(withdrawnOn, "de") }),
          typedName,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {strokes && <Signed strokes={strokes} />}
    </>
  );
};

/** The strokes as they were drawn; the database takes nothing but moves and lines. */
const Signed = ({ strokes }: { readonly strokes: string }) => (
  <>
    <span class="kern-sr-only">{t["counselling.consent.signature"]}</span>
    <svg class="b-sign b-sign--small" viewBox="0 0 600 200" aria-hidden="true">
      <path d={strokes} />
    </svg>
  </>
);
