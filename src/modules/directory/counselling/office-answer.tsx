import { fold } from "#platform/texts/fold.ts";
import { Note } from "#ui/feedback/note.tsx";
import { counsellingTexts as t } from "../texts/counselling.ts";
import type { CounsellingProps } from "./counselling.page.tsx";
import type { OfficeAnswer } from "./find-office.ts";
import { AdviceCards } from "./office-card.tsx";

/** The answer with as much certainty as it has: sure, probable, or several that come in question. */
export function Answer(props: CounsellingProps) {
  const { answer, map, city } = props;
  if (answer.kind === "nothing-asked") return null;
  if (answer.kind === "not-found") return <NotFound {...props} words={answer.words} />;
  const advice = answer.kind === "chosen" ? [answer.advice] : answer.advice;
  return (
    <div class="b-stack" id="ergebnisse">
      {answer.kind === "chosen" ? (
        <Lead>{t["directory.counselling.for-stadtbezirk"]({ stadtbezirk: answer.advice.stadtbezirk.name })}</Lead>
      ) : answer.advice.length > 1 ? (
        <Several answer={answer} />
      ) : (
        <One answer={answer} />
      )}
      {advice.map((each) => (
        <AdviceCards key={each.stadtbezirk.id} advice={each} officeWord={city.officeWord.one} central={city.phone} />
      ))}
      {map.approximate && <p class="b-small b-muted">{t["directory.counselling.border"]}</p>}
    </div>
  );
}

const Lead = ({ children }: { readonly children: string }) => (
  <p class="b-lead">
    <output>{children}</output>
  </p>
);

type Found = OfficeAnswer & { readonly kind: "found" };

const wordingOf = (because: Found["because"]) =>
  because === "postleitzahl" || because === "haltestelle" ? because : "other";

function One({ answer: { words, matched, because, sure, advice } }: { readonly answer: Found }) {
  const found = { name: matched, stadtbezirk: advice[0].stadtbezirk.name };
  return (
    <div class="b-stack b-stack--s">
      <Understood words={words} name={matched} />
      <Lead>
        {sure
          ? t["directory.counselling.sure"](found)
          : t[`directory.counselling.probably.${wordingOf(because)}`](found)}
      </Lead>
      {!sure && <p>{t["directory.counselling.unsure-call"]}</p>}
    </div>
  );
}

function Several({ answer: { words, matched, because, advice } }: { readonly answer: Found }) {
  const count = advice.length;
  return (
    <Note tone="wait" announced>
      <h2 class="b-h3">{t["directory.counselling.several"]({ count })}</h2>
      <Understood words={words} name={matched} />
      <p>{t[`directory.counselling.several.${wordingOf(because)}`]({ name: matched, count })}</p>
      <p>
        <b>{t["directory.counselling.several.call"]}</b>
      </p>
    </Note>
  );
}

/** Whoever mistyped, or wrote a house number, sees what was made of it. */
function Understood({ words, name }: { readonly words: string; readonly name: string }) {
  if (fold(words).includes(fold(name))) return null;
  return <p>{t["directory.counselling.understood"]({ words, name })}</p>;
}

function NotFound({ words, map }: CounsellingProps & { readonly words: string }) {
  return (
    <div class="b-stack" id="ergebnisse">
      <Note tone="wait" announced>
        <h2 class="b-h3">{t["directory.counselling.not-found"]({ words })}</h2>
        <p>{t["directory.counselling.not-found.text"]}</p>
      </Note>
      <section class="b-stack b-stack--s" aria-labelledby="stadtbezirke">
        <h2 id="stadtbezirke">{t["directory.counselling.stadtbezirke"]}</h2>
        <ul class="b-chips">
          {map.stadtbezirke.map(({ id, name }) => (
            <li key={id}>
              <a class="b-chip" href={counsellingAddress(name)}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

export const counsellingAddress = (stadtbezirk: string): string =>
  `/beratung?${new URLSearchParams({ stadtbezirk })}#ergebnisse`;
