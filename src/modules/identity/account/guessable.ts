/** Rows of the German and English keyboard, the alphabet and the digits: what fingers do when the head does not. */
const rows = [
  "qwertzuiopü",
  "qwertyuiop",
  "asdfghjklöä",
  "yxcvbnm",
  "zxcvbnm",
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890",
];
const runs = rows.flatMap((row) => [row, row.split("").toReversed().join("")]);
const shortestRun = 4;
/** What is left over must be worth something by itself. */
const leastRest = 6;

/** Few different signs, one piece again and again, or mostly runs of the keyboard. No list can hold them all. */
export function isGuessable(password: string): boolean {
  const typed = password.toLowerCase();
  return new Set(typed).size < 5 || isRepeated(typed) || withoutRuns(typed).length < leastRest;
}

const isRepeated = (typed: string): boolean => {
  const again = (typed + typed).indexOf(typed, 1);
  return again < typed.length && typed.length / again >= 2;
};

function withoutRuns(typed: string): string {
  let rest = "";
  for (let at = 0; at < typed.length;) {
    const run = runAt(typed, at);
    if (run >= shortestRun) at += run;
    else rest += typed[at++];
  }
  return rest;
}

function runAt(typed: string, at: number): number {
  let length = 1;
  while (at + length < typed.length && runs.some((run) => run.includes(typed.slice(at, at + length + 1)))) length++;
  return length;
}
