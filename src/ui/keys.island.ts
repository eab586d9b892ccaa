import { whenShown } from "./shown.ts";

const remembered = "beisammen.tasten";

/** Keys of the workspace: what carries `data-key` is done by that key, outside of fields. Can be switched off (WCAG 2.1.4). */
whenShown(() => {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isOff()) return;
    const target = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (!target) return;
    event.preventDefault();
    if (target instanceof HTMLInputElement) target.focus();
    else target.click();
  });
  for (const holder of document.querySelectorAll<HTMLElement>("[data-keys-switch][hidden]")) offerSwitch(holder);
});

const isOff = (): boolean => localStorage.getItem(remembered) === "aus";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ["INPUT", "SELECT", "TEXTAREA"].includes(target.tagName));

/** The button says what it would do; its other words stand in `data-on` and `data-off`. */
function offerSwitch(holder: HTMLElement): void {
  const button = holder.querySelector("button");
  if (!button) return;
  holder.hidden = false;
  const show = () => {
    const label = button.querySelector("span");
    if (label) label.textContent = (isOff() ? holder.dataset["on"] : holder.dataset["off"]) ?? "";
  };
  button.addEventListener("click", () => {
    localStorage.setItem(remembered, isOff() ? "an" : "aus");
    show();
  });
  show();
}
