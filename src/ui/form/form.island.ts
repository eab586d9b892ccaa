import { swapped } from "../shown.ts";

/** Sends forms marked `data-enhance` in place and swaps in the answer; without it the browser does the same by itself. */
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches("[data-enhance]")) return;
  event.preventDefault();
  if (form.ariaBusy === "true") return;
  form.ariaBusy = "true";
  void send(form, event.submitter).finally(() => {
    form.ariaBusy = null;
  });
});

/** Without an answer the browser tries once more in its own way, and tells the reader that the network is gone. */
async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const action = submitter?.getAttribute("formaction") ?? form.getAttribute("action") ?? location.href;
  const entries = new FormData(form, submitter);
  const answer = await fetch(action, { method: "POST", body: bodyOf(form, entries) }).catch(() => undefined);
  if (!answer) return sendPlainly(form, submitter);
  if (answer.redirected) return location.assign(answer.url);
  swap(new DOMParser().parseFromString(await answer.text(), "text/html"));
}

/** A form that script sends does not say which button was pressed, so a hidden field says it. */
function sendPlainly(form: HTMLFormElement, submitter: HTMLElement | null): void {
  if (submitter instanceof HTMLButtonElement && submitter.name) {
    const pressed = document.createElement("input");
    Object.assign(pressed, { type: "hidden", name: submitter.name, value: submitter.value });
    form.append(pressed);
  }
  HTMLFormElement.prototype.submit.call(form);
}

/** The server gets the same kind of body with and without script. */
function bodyOf(form: HTMLFormElement, entries: FormData): FormData | URLSearchParams {
  if (form.enctype === "multipart/form-data") return entries;
  const plain = new URLSearchParams();
  for (const [name, value] of entries) if (typeof value === "string") plain.append(name, value);
  return plain;
}

function swap(page: Document): void {
  const main = page.querySelector("main");
  if (!main) return;
  document.title = page.title;
  document.querySelector("main")?.replaceWith(main);
  document.dispatchEvent(new Event(swapped));
  const target = main.querySelector<HTMLElement>("#fehler") ?? main.querySelector<HTMLElement>("h1");
  if (target && !target.hasAttribute("tabindex")) target.tabIndex = -1;
  target?.focus();
}
