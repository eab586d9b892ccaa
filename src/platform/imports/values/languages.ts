import { fold } from "../fold.ts";
import { problem, type Reader } from "./reading.ts";

const codes =
  "ar bg bs cs da de el en es fa fi fr he hi hr hu it ja ku nl no pl ps pt ro ru sk sl sq sr sv ta ti tr uk ur vi zh".split(
    " ",
  );
const german = new Intl.DisplayNames("de", { type: "language" });
const byName = new Map(
  codes.flatMap((code) => [[fold(german.of(code) ?? code), code] as const, [code, code] as const]),
);
byName.set("farsi", "fa").set("dari", "fa").set("gebaerdensprache", "gsg").set("dgs", "gsg").set("kurmandschi", "ku");

/** "Deutsch, Türkisch" as codes; a language that is not known is refused, never dropped. */
export const readLanguages: Reader<readonly string[]> = (text) => {
  const names = text.split(/[,;/\n]|\bund\b/).map((name) => fold(name));
  const read = names.filter((name) => name !== "").map((name) => byName.get(name));
  const known = read.filter((code) => code !== undefined);
  return known.length < read.length || known.length === 0
    ? problem("imports.value.language")
    : { ok: [...new Set(known)] };
};
