import type { Role } from "./account.ts";

/** Known to everybody, so they exist only in demo mode. */
export const demoPassword = "beisammen-demo";

export const demoAccounts: readonly {
  readonly key: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
}[] = [
  { key: "redaktion", email: "redaktion@beispiel.invalid", name: "Renate Beispiel", roles: ["editor"] },
  { key: "verwaltung", email: "verwaltung@beispiel.invalid", name: "Volker Beispiel", roles: ["admin", "editor"] },
];
