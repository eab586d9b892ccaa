import { whenShown } from "./shown.ts";

const readable = "h1, h2, h3, h4, p, li, dt, dd, caption, th, td";

/** Shows the button where the browser has a voice, and reads the page paragraph by paragraph, each in its language. */
whenShown(() => {
  const button = document.querySelector<HTMLButtonElement>("button[data-read-aloud]:not([data-alive])");
  if (!button || !("speechSynthesis" in globalThis)) return;
  button.dataset["alive"] = "";
  button.hidden = false;
  const label = button.querySelector("span");
  const start = label?.textContent ?? "";
  const stop = button.dataset["stop"] ?? "";
  const show = (reads: boolean) => {
    if (label) label.textContent = reads ? stop : start;
    button.toggleAttribute("data-reads", reads);
  };
  button.addEventListener("click", () => {
    const reads = button.hasAttribute("data-reads");
    speechSynthesis.cancel();
    show(!reads);
    if (!reads) read(() => show(false));
  });
  // The voice would go on after the page is left.
  addEventListener("pagehide", () => speechSynthesis.cancel());
});

function read(done: () => void): void {
  const spoken = [...document.querySelectorAll<HTMLElement>(`main :is(${readable})`)].filter(isShown);
  // A paragraph within another is read with it.
  const outer = spoken.filter((each) => each.parentElement?.closest(readable) === null);
  for (const [index, { innerText, lang }] of outer.map(withLanguage).entries()) {
    const sentence = Object.assign(new SpeechSynthesisUtterance(innerText), { lang, rate: 0.9 });
    if (index === outer.length - 1) sentence.addEventListener("end", done);
    speechSynthesis.speak(sentence);
  }
}

const isShown = (element: HTMLElement): boolean =>
  element.getClientRects().length > 0 && element.closest("[aria-hidden='true']") === null;

const withLanguage = (element: HTMLElement) => ({
  innerText: element.innerText,
  lang: element.closest<HTMLElement>("[lang]")?.lang.slice(0, 2) ?? "de",
});
