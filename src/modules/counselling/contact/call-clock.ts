/** Shows the clock, and writes begun minutes into the field of the form while it runs. */
export function runCallClock(holder: HTMLElement): void {
  const button = holder.querySelector("button");
  const shown = holder.querySelector<HTMLElement>("[data-call-time]");
  const field = document.querySelector<HTMLInputElement>("input[name=minutes]");
  if (!button || !shown || !field) return;
  holder.hidden = false;
  let seconds = 0;
  let ticking: ReturnType<typeof setInterval> | undefined;
  const tick = () => {
    seconds += 1;
    shown.textContent = clockText(seconds);
    field.value = String(Math.ceil(seconds / 60));
  };
  button.addEventListener("click", () => {
    if (ticking === undefined) ticking = setInterval(tick, 1000);
    else {
      clearInterval(ticking);
      ticking = undefined;
    }
    const label = button.querySelector("span");
    if (label) label.textContent = button.dataset[ticking === undefined ? "start" : "stop"] ?? "";
  });
}

export const clockText = (seconds: number): string =>
  [Math.floor(seconds / 60), seconds % 60].map((part) => String(part).padStart(2, "0")).join(":");
