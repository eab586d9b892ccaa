import type { Role, Scopes } from "./account.ts";

/** Known to everybody, so they exist only in demo mode. */
export const demoPassword = "beisammen-demo";

export interface DemoAccountSeed {
  readonly key: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly workplace?: string;
  readonly scopes?: Scopes;
}

/** Those who work for the whole city; who works in an office comes with the demo city. */
export const demoAccounts: readonly DemoAccountSeed[] = [
  { key: "redaktion", email: "redaktion@beispiel.invalid", name: "Renate Beispiel", roles: ["editor"] },
  { key: "verwaltung", email: "verwaltung@beispiel.invalid", name: "Volker Beispiel", roles: ["admin", "editor"] },
  { key: "leitung", email: "leitung@beispiel.invalid", name: "Gisela Beispiel", roles: ["management"] },
  { key: "planung", email: "planung@beispiel.invalid", name: "Paul Beispiel", roles: ["planner"] },
  { key: "datenschutz", email: "datenschutz@beispiel.invalid", name: "Dora Beispiel", roles: ["data-protection"] },
];
