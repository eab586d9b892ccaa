import { whenShown } from "../shown.ts";

/** Lets the links before dialogs open them in place; without script they lead to a page. */
whenShown(() => {
  for (const opener of document.querySelectorAll<HTMLElement>("[data-dialog]:not([data-alive])")) {
    const dialog = document.getElementById(opener.dataset["dialog"] ?? "");
    if (!(dialog instanceof HTMLDialogElement)) continue;
    opener.dataset["alive"] = "";
    opener.addEventListener("click", (event) => {
      event.preventDefault();
      dialog.showModal();
    });
  }
});
