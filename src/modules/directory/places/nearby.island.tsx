import { useEffect, useState } from "preact/hooks";
import { distanceMetres, walkingMinutes, type Point } from "#platform/geo/distance.ts";
import { takeOver } from "#ui/hydrate.ts";
import { onward } from "#ui/onward.ts";

export interface NearbyProps {
  /** Where the places are listed with their points: all of them, so that the question does not tell where somebody is. */
  readonly source: string;
  readonly words: {
    readonly ask: string;
    readonly privacy: string;
    readonly looking: string;
    readonly title: string;
    /** `#` stands for the minutes. */
    readonly way: string;
    readonly denied: string;
    readonly failed: string;
    readonly none: string;
  };
}

interface Found {
  readonly title: string;
  readonly url: string;
  readonly minutes: number;
}

const shown = 8;
const farthestMetres = 5000;
type State = "idle" | "looking" | "denied" | "failed" | "found";

/** The nearest places from where the device is. The position never leaves it: the list comes whole and is sorted here. */
export function Nearby({ source, words }: NearbyProps) {
  const [state, setState] = useState<State>("idle");
  const [found, setFound] = useState<readonly Found[]>([]);
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive("geolocation" in navigator), []);
  if (!alive) return null;

  function look() {
    setState("looking");
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        void nearest(source, { lat: coords.latitude, lon: coords.longitude }).then(
          (places) => {
            setFound(places);
            setState("found");
          },
          () => setState("failed"),
        ),
      ({ code }) => setState(code === 1 ? "denied" : "failed"),
      { timeout: 15_000, maximumAge: 60_000 },
    );
  }

  return (
    <div class="b-stack b-stack--s b-noprint">
      <button type="button" class="kern-btn kern-btn--secondary" onClick={look}>
        <span class="kern-label">{words.ask}</span>
      </button>
      <p class="b-small b-muted">{words.privacy}</p>
      <div aria-live="polite">
        {state === "looking" && <p>{words.looking}</p>}
        {(state === "denied" || state === "failed") && <p>{words[state]}</p>}
        {state === "found" && <Places found={found} words={words} />}
      </div>
    </div>
  );
}

function Places({ found, words }: { readonly found: readonly Found[]; readonly words: NearbyProps["words"] }) {
  if (found.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <h2 class="b-h3">{words.title}</h2>
      <ol>
        {found.map(({ title, url, minutes }) => (
          <li key={url}>
            <a href={onward(url)} lang="de">
              {title}
            </a>{" "}
            – {words.way.replace("#", String(minutes))}
          </li>
        ))}
      </ol>
    </>
  );
}

interface Listed {
  readonly title: string;
  readonly url: string;
  readonly point?: Point;
}

async function nearest(source: string, here: Point): Promise<Found[]> {
  const answer = await fetch(source);
  if (!answer.ok) throw new Error(String(answer.status));
  const { items }: { items: readonly Listed[] } = await answer.json();
  return items
    .flatMap(({ title, url, point }) => (point ? [{ title, url, metres: distanceMetres(here, point) }] : []))
    .filter(({ metres }) => metres <= farthestMetres)
    .toSorted((one, other) => one.metres - other.metres)
    .slice(0, shown)
    .map(({ metres, ...place }) => ({ ...place, minutes: walkingMinutes(metres) }));
}

takeOver("nearby", Nearby);
