import { localOf } from "#platform/dates/clock.ts";
import { State } from "#ui/feedback/note.tsx";
import { Panel } from "#ui/layout.tsx";
import { contactDe as t } from "../texts/contact-de.ts";
import type { OwnContact } from "./own-contacts.store.ts";

/** How many of today stand beside the form; the rest stands in the list. */
const shown = 6;

/** What one has entered today, to see that nothing was forgotten or counted twice. */
export const TodayPanel = ({ contacts }: { readonly contacts: readonly OwnContact[] }) => (
  <Panel labelledby="heute">
    <h2 id="heute">
      {t["counselling.contact.today"]} <span class="b-count">{contacts.length}</span>
    </h2>
    {contacts.length === 0 && <p class="b-small b-muted">{t["counselling.contact.today.none"]}</p>}
    {contacts.length > 0 && (
      <ul class="b-list b-small">
        {contacts.slice(0, shown).map((each) => (
          <Line key={each.id} contact={each} />
        ))}
      </ul>
    )}
    <p class="b-small">
      <a href="/arbeit/kontakte">{t["counselling.contact.list.all"]}</a>
    </p>
  </Panel>
);

function Line({ contact }: { readonly contact: OwnContact }) {
  const { id, channel, result, themes, createdAt } = contact;
  const words = [t[`counselling.channel.${channel}`], ...themes].join(", ");
  return (
    <li>
      <b class="b-num">{localOf(createdAt).time}</b> <a href={`/arbeit/kontakte/${id}`}>{words}</a>
      <br />
      {result === "kein-angebot" ? (
        <State tone="wait">{t["counselling.result.kein-angebot"]}</State>
      ) : (
        <span class="b-muted">{t[`counselling.result.${result}`]}</span>
      )}
    </li>
  );
}
