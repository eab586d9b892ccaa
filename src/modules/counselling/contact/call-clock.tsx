import { contactDe as t } from "../texts/contact-de.ts";

/** Counts the minutes of a call and puts them into the field (island "contact-keys"); without script one writes them. */
export const CallClock = () => (
  <section class="b-panel b-panel--soft b-row b-row--between" aria-labelledby="uhr" data-call-clock hidden>
    <h2 class="b-h3" id="uhr">
      {t["counselling.contact.clock"]}
    </h2>
    <b class="b-num b-clock" data-call-time>
      00:00
    </b>
    <button
      type="button"
      class="kern-btn kern-btn--secondary"
      data-start={t["counselling.contact.clock.start"]}
      data-stop={t["counselling.contact.clock.stop"]}
    >
      <span class="kern-label">{t["counselling.contact.clock.start"]}</span>
    </button>
  </section>
);
