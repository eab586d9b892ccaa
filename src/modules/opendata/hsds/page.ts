import type { Paging } from "./parameters.ts";

/** A page of a list as HSDS wants it. */
export interface Page<Item> {
  readonly total_items: number;
  readonly total_pages: number;
  readonly page_number: number;
  readonly size: number;
  readonly first_page: boolean;
  readonly last_page: boolean;
  readonly empty: boolean;
  readonly contents: readonly Item[];
}

export function pageOf<Item>(
  contents: readonly Item[],
  total: number,
  { page, per_page }: Pick<Paging, "page" | "per_page">,
): Page<Item> {
  const pages = Math.ceil(total / per_page);
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  };
}

/** The page of a list that is in memory as a whole. */
export function cut<Item>(all: readonly Item[], { page, per_page }: Pick<Paging, "page" | "per_page">): Page<Item> {
  return pageOf(all.slice((page - 1) * per_page, page * per_page), all.length, { page, per_page });
}
