export type PageStep = number | "gap";

/**
 * The pages to offer: the first, the last, and those around the current one. A gap stands for two pages or more,
 * since one page takes no more room than the gap.
 */
export function pageWindow(current: number, pages: number, around = 1): PageStep[] {
  const wanted = (page: number) => page === 1 || page === pages || Math.abs(page - current) <= around;
  const steps: PageStep[] = [];
  for (let page = 1; page <= pages; page++) {
    if (wanted(page) || (wanted(page - 1) && wanted(page + 1))) steps.push(page);
    else if (steps.at(-1) !== "gap") steps.push("gap");
  }
  return steps;
}
