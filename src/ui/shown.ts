/** The form island fires it when it has put a new `<main>` in place. */
export const swapped = "beisammen:swapped";

/** Calls `enhance` for the page as it is, and again whenever a part of it is replaced. On the server it does nothing. */
export function whenShown(enhance: () => void): void {
  if (typeof document === "undefined") return;
  enhance();
  document.addEventListener(swapped, enhance);
}
