import type { PublicPlace } from "#modules/places/index.ts";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import { LinkButton } from "#ui/button.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { placesTexts as t } from "../texts/places.ts";
import type { PlacePageProps } from "./place.page.tsx";
import { PlaceRow } from "./place-row.tsx";

/** Says before anything else that the place does not work as usual. */
export function StatusNote({ place }: { readonly place: PublicPlace }) {
  if (place.status === "aktiv") return null;
  return <Note tone="wait">{statusInWords(place)}</Note>;
}

function statusInWords({ status, statusReason, statusSince }: PublicPlace): string {
  const reason = statusReason ?? "";
  if (status === "pausiert") return t["directory.place.paused"]({ reason });
  if (status === "verlegt") return t["directory.place.moved"]({ reason });
  const since = statusSince === null ? "" : plainDateInWords(statusSince);
  return t["directory.place.closed"]({ since, reason });
}

/** Where to go instead of a place that has closed. */
export function ClosedInstead({ nearby, officeWord }: Pick<PlacePageProps, "nearby" | "officeWord">) {
  return (
    <section class="b-stack b-stack--m" aria-labelledby="stattdessen">
      <h2 id="stattdessen">{t["directory.place.closed.nearest"]}</h2>
      {nearby.length === 0 ? (
        <p>{t["directory.place.closed.none"]}</p>
      ) : (
        <ul class="b-list">
          {nearby.map((listed) => (
            <PlaceRow key={listed.place.id} listed={listed} office={officeWord} withStadtbezirk />
          ))}
        </ul>
      )}
      <p>
        <LinkButton href="/orte">{t["directory.place.closed.all"]}</LinkButton>
      </p>
    </section>
  );
}
