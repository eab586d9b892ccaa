import { Note } from "#ui/feedback/note.tsx";
import { FactsList } from "#ui/list/facts-list.tsx";
import { eventDe as t } from "../texts/event-de.ts";
import { eventWhen } from "./event-parts.tsx";
import type { NamedEvent } from "./event.store.ts";

interface Props {
  readonly event: NamedEvent;
  /** The version with which the form was opened. */
  readonly seen: string;
}

/** When somebody else saved first, their version stands above one's own; saving again means one's own, knowingly. */
export function SavedMeanwhile({ event, seen }: Props) {
  const { title, placeName, summary, places, version } = event;
  const rows = [
    { term: t["network.event.title"], value: title },
    { term: t["network.event.when"], value: eventWhen(event) },
    { term: t["network.event.place"], value: placeName },
    { term: t["network.event.summary"], value: summary ?? "–" },
    { term: t["network.event.places"], value: places ?? "–" },
  ];
  return (
    <>
      <input type="hidden" name="stand" value={version} />
      {seen !== "" && seen !== String(version) && (
        <Note tone="wait">
          <h2 class="b-h3">{t["network.event.saved-version"]}</h2>
          <FactsList tight rows={rows} />
          <p>{t["network.event.own-version"]}</p>
        </Note>
      )}
    </>
  );
}
