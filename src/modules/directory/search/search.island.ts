import { whenShown } from "#ui/shown.ts";
import { suggestUnder } from "./suggesting.ts";

/** Suggestions under the search field; without script it is a plain text field. */
whenShown(() => {
  for (const field of document.querySelectorAll<HTMLInputElement>("input[data-suggest]:not([data-alive])")) {
    field.dataset["alive"] = "";
    suggestUnder(field);
  }
});
