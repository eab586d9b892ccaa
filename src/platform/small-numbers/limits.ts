/** Fewer people than this could be recognised (decision 16). */
export const least = 5;
/** What lies hidden together must leave room for many possible values. */
export const leastTogether = 2 * least;

export const isSmall = (count: number): boolean => count > 0 && count < least;
