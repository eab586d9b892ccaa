import { whenShown } from "#ui/shown.ts";
import { runCallClock } from "./call-clock.ts";

/** The same switch as that of the other keys of the workspace (WCAG 2.1.4). */
const remembered = "beisammen.tasten";
const isOff = (): boolean => localStorage.getItem(remembered) === "aus";

/** Inside of these, letters are letters. A pick that has the focus is no such field. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("select, textarea, input:not([type=radio], [type=checkbox])"));

/** What does something of its own when Enter is pressed on it. */
const isPressed = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("a, button, summary");

/** Keys choose the answers that show them, and Enter saves: the usual contact is four keys. */
function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isOff() || isTyping(event.target)) return;
  if (event.key === "Enter") return save(event);
  const target = document.querySelector<HTMLElement>(`[data-pick-key="${CSS.escape(event.key.toLowerCase())}"]`);
  if (!target) return;
  event.preventDefault();
  target.click();
  target.closest("fieldset")?.nextElementSibling?.scrollIntoView({ block: "nearest" });
}

function save(event: KeyboardEvent): void {
  const form = document.querySelector<HTMLFormElement>("form.b-ask");
  if (!form || isPressed(event.target)) return;
  event.preventDefault();
  form.requestSubmit();
}

let isListening = false;
whenShown(() => {
  if (!isListening) document.addEventListener("keydown", onKey);
  isListening = true;
  const clock = document.querySelector<HTMLElement>("[data-call-clock][hidden]");
  if (clock) runCallClock(clock);
});
