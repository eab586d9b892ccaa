import { whenShown } from "../shown.ts";
import type { StreetOrder } from "./streets.ts";

/** Shows the button, and loads the map (260 kB) only when somebody wants it. */
whenShown(() => {
  for (const place of document.querySelectorAll<HTMLElement>("[data-streets]:not([data-alive])")) {
    const button = place.querySelector("button");
    if (!button) continue;
    place.dataset["alive"] = "";
    button.hidden = false;
    button.addEventListener("click", () => {
      const order: StreetOrder = JSON.parse(place.dataset["streets"] ?? "{}");
      button.remove();
      const note = document.createElement("p");
      import("./streets.ts")
        .then(({ drawStreets }) => drawStreets(place, order))
        .catch(() => {
          note.textContent = order.words.failed;
          place.append(note);
        });
    });
  }
});
