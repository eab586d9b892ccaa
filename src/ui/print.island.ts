import { whenShown } from "./shown.ts";

/** Shows the buttons that print: without script they would do nothing, so they are hidden. */
whenShown(() => {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-print][hidden]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }
});
