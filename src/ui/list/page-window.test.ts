import { expect, it } from "vitest";
import { pageWindow } from "./page-window.ts";

it.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 20, [1, 2, "gap", 20]],
  [5, 20, [1, "gap", 4, 5, 6, "gap", 20]],
  [3, 20, [1, 2, 3, 4, "gap", 20]],
  [4, 20, [1, 2, 3, 4, 5, "gap", 20]],
  [20, 20, [1, "gap", 19, 20]],
  [3, 5, [1, 2, 3, 4, 5]],
])("offers from page %d of %d the pages %j", (current, pages, offered) => {
  expect(pageWindow(current, pages)).toEqual(offered);
});
