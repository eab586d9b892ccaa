/** Why a city's folder was not taken. */
export const de = {
  "cities.unknown": ({ name, known }: { name: string; known: readonly string[] }) =>
    `Die Stadt „${name}“ kennt Beisammen nicht. Es gibt: ${known.join(", ")}.`,
  "cities.bad-settings": ({ file, problem }: { file: string; problem: string }) =>
    `Die Einstellungen in „${file}“ sind unvollständig oder falsch: ${problem}`,
  "cities.bad-row": ({ file, row, problem }: { file: string; row: number; problem: string }) =>
    `In „${file}“, Zeile ${row}, stimmt etwas nicht: ${problem}`,
  "cities.unknown-area": ({ file, area }: { file: string; area: string }) =>
    `In „${file}“ steht das Gebiet „${area}“, das es im Gebietsbaum der Stadt nicht gibt.`,
};

export type CitiesTexts = typeof de;
