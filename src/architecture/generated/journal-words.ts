import type { Registered } from "#platform/action/register.ts";
import { say, type Sentences } from "#platform/texts/say.ts";
import { code, head, table } from "./markdown.ts";

/** Every word that can stand in the journal. */
export function journalWords(deeds: readonly Registered[], sentences: Sentences): string {
  const rows = deeds
    .filter(({ kind }) => kind === "deed")
    .map(({ name }) => [code(name), sentences[name] === undefined ? "–" : say(sentences, name)]);
  const about =
    "Jeder Vorgang, der etwas ändert, schreibt eine Zeile unter seinem Namen. Sie nennt Felder, nie deren Inhalt.";
  return `${head("Wörter des Journals", about)}\n${table(["Vorgang", "In Worten"], rows)}`;
}
