/**
 * The keystroke-level model of Card, Moran and Newell (1980), in seconds: how long somebody who knows the page needs.
 * K a key of an average writer, P pointing at a target, B pressing and letting go, H a hand to the keyboard, M making up one's mind.
 * The wait for the server (R) is measured by the load test and not counted here.
 */
const seconds = { K: 0.28, P: 1.1, B: 0.2, H: 0.4, M: 1.35 } as const;

export type Operator = keyof typeof seconds;

export const secondsOf = (operators: readonly Operator[]): number =>
  operators.reduce((sum, operator) => sum + seconds[operator], 0);

/** What a person has to do: thinking and reaching are no presses. */
export const pressesOf = (operators: readonly Operator[]): number =>
  operators.filter((operator) => operator === "K" || operator === "B").length;
