import type { Registered } from "#platform/action/register.ts";
import { say, type Sentences } from "#platform/texts/say.ts";
import { code, head, table } from "./markdown.ts";

const roleWords: Readonly<Record<string, string>> = {
  public: "alle",
  "sign-in": "vor der Anmeldung",
  editor: "Redaktion",
  admin: "Verwaltung",
  system: "das Programm",
};

/** Who may do what, for the data protection officer. */
export function permissionTable(deeds: readonly Registered[], roles: readonly string[], sentences: Sentences): string {
  const rows = deeds.map(({ name, kind, policy }) => [
    code(name),
    sentences[name] === undefined ? "" : say(sentences, name),
    kind === "view" ? "lesen" : "tun",
    ...roles.map((role) => rightOf(policy.filter((each) => each.role === role && each.may.includes(name)))),
  ]);
  const about =
    "Was hier nicht steht, darf niemand. Eine Bedingung neben dem „ja“ ist der Name der Regel im Code, die am einzelnen Eintrag prüft.";
  const columns = ["Vorgang", "In Worten", "Art", ...roles.map((role) => `${roleWords[role] ?? role} (${code(role)})`)];
  return `${head("Wer darf was?", about)}\n${table(columns, rows)}`;
}

function rightOf(lines: Registered["policy"]): string {
  if (lines.length === 0) return "";
  const conditions = lines.map(({ when }) => when?.name ?? "");
  return conditions.includes("") ? "ja" : `ja, ${conditions.map(code).join(" oder ")}`;
}
