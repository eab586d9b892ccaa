/** How far back the filter goes. */
const shown = 10;

export const yearsUntil = (thisYear: number): readonly number[] =>
  Array.from({ length: shown }, (_, index) => thisYear - index);
