import type { LocalDate } from "#platform/dates/local-date.ts";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import type { SearchItem } from "../search/search.ts";
import { FoundItem } from "../search/found-item.tsx";
import { keptTexts as t } from "../texts/kept.ts";
import { keptAddress } from "./kept.ts";

interface Props {
  readonly slugs: readonly string[];
  readonly suche: string;
  readonly found: readonly SearchItem[];
  readonly today: LocalDate;
}

/** Without cookie and account the list can only grow from here: whoever searches on this page takes it along. */
export function AddMore({ slugs, suche, found, today }: Props) {
  return (
    <section class="b-stack b-stack--m b-noprint" aria-labelledby="mehr">
      <h2 id="mehr">{t["directory.kept.more"]}</h2>
      <search>
        <form class="b-stack b-stack--s b-measure" action="/merkliste#mehr">
          {slugs.map((slug) => (
            <input key={slug} type="hidden" name="angebot" value={slug} />
          ))}
          <TextField
            name="suche"
            type="search"
            label={t["directory.kept.search"]}
            value={suche}
            maxlength={200}
            autocomplete="off"
          />
          <div>
            <Button look="secondary" icon="search">
              {t["directory.kept.search.button"]}
            </Button>
          </div>
        </form>
      </search>
      {suche !== "" && found.length === 0 && <output>{t["directory.kept.search.none"]({ q: suche })}</output>}
      <ul class="b-list">
        {found.map((item) => (
          <FoundItem key={item.url} item={item} today={today}>
            <p>
              <a href={keptAddress([...slugs, slugOf(item)])}>
                {t["directory.kept.add"]}
                <span class="kern-sr-only">: {item.title}</span>
              </a>
            </p>
          </FoundItem>
        ))}
      </ul>
    </section>
  );
}

export const slugOf = ({ url }: Pick<SearchItem, "url">): string => url.slice(url.lastIndexOf("/") + 1);
