import { searchTexts as t } from "../texts/search.ts";

/** The field for everything; the island "search" puts suggestions under it. */
export const SearchInput = ({ value }: { readonly value?: string }) => (
  <div class="b-combo">
    <input
      class="kern-form-input__input"
      type="search"
      id="q"
      name="q"
      value={value}
      autocomplete="off"
      maxlength={200}
      data-suggest="/suche/vorschlaege.json"
      data-suggestions={t["directory.search.suggestions"]}
      data-none={t["directory.search.suggestions.none"]}
      data-one={t["directory.search.suggestions.one"]}
      data-many={t["directory.search.suggestions.many"]}
    />
  </div>
);
