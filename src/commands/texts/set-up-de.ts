/** What the commands say that set up a city and its accounts. */
export const setUpTexts = {
  cityUsage: ({ known }: { known: readonly string[] }) =>
    `So wird eine Stadt eingerichtet: npm run city -- create --city NAME. Es gibt: ${known.join(", ")}.`,
  cityMade: ({ name, areas }: { name: string; areas: number }) =>
    `${name} ist eingerichtet: ${areas.toLocaleString("de")} Gebiete, noch keine Orte und Angebote.\n` +
    `Als Nächstes ein Konto: npm run account -- create --role admin --name "Vorname Nachname" --mail name@stadt.de\n` +
    `Dann starten: DEMO=0 npm start`,
  accountUsage: [
    "So werden Konten gepflegt:",
    '  npm run account -- create --role admin --name "Vorname Nachname" --mail name@stadt.de',
    "  npm run account -- password --mail name@stadt.de    (neues Passwort)",
    "  npm run account -- end --mail name@stadt.de         (die Tätigkeit endet)",
    "  npm run account -- list",
    "Rollen: editor (Redaktion), admin (Verwaltung). Nach dem Passwort werden Sie gefragt; es steht nie im Befehl.",
  ].join("\n"),
  accountMade: ({ name, email }: { name: string; email: string }) =>
    `Das Konto für ${name} (${email}) ist angelegt. Anmelden unter /anmelden.`,
  passwordSet: ({ name }: { name: string }) =>
    `Das neue Passwort für ${name} gilt ab sofort; alle offenen Sitzungen sind beendet.`,
  accountEnded: ({ name }: { name: string }) =>
    `Das Konto von ${name} ist beendet. Nach der Frist im Löschkonzept wird es von selbst gelöscht.`,
  account: ({
    name,
    email,
    roles,
    endedOn,
  }: {
    name: string;
    email: string;
    roles: readonly string[];
    endedOn: string | null;
  }) => `${name}  ${email}  ${roles.join(", ")}${endedOn === null ? "" : `  beendet am ${endedOn}`}`,
  askPassword: "Neues Passwort (mindestens 12 Zeichen, wird nicht angezeigt): ",
  askPasswordAgain: "Noch einmal: ",
  passwordsDiffer: "Die beiden Eingaben sind verschieden. Es wurde nichts geändert.",
  noPassword: "Es kam kein Passwort an. Geben Sie es ein oder leiten Sie es als erste Zeile hinein.",
};
