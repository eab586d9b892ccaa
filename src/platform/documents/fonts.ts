import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** Latin for readers with weak eyes; Cyrillic and Greek; Arabic that can be copied and read aloud. */
const files = [
  "atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf",
  "atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf",
  "noto-sans/400Regular/NotoSans_400Regular.ttf",
  "noto-sans/700Bold/NotoSans_700Bold.ttf",
  "vazirmatn/400Regular/Vazirmatn_400Regular.ttf",
  "vazirmatn/700Bold/Vazirmatn_700Bold.ttf",
];

export const readFonts = (): Buffer[] =>
  files.map((file) => readFileSync(resolve("node_modules/@expo-google-fonts", file)));
