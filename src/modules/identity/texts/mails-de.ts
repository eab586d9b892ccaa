/** Mails about accounts. They name what happened, and what to do when it was somebody else. */
export const mailsDe = {
  "identity.mail.asked.subject": "Neues Passwort für Beisammen",
  "identity.mail.asked": ({ name, address }: Link) =>
    `Guten Tag ${name},

Sie möchten ein neues Passwort für Beisammen festlegen. Öffnen Sie dazu diese Adresse:

${address}

Sie gilt 30 Minuten und nur einmal. Waren Sie es nicht? Dann brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.
`,
  "identity.mail.sent.subject": "Neues Passwort für Beisammen",
  "identity.mail.sent": ({ name, address }: Link) =>
    `Guten Tag ${name},

Ihre Verwaltung schickt Ihnen diese Adresse. Legen Sie dort ein neues Passwort für Beisammen fest:

${address}

Sie gilt sieben Tage und nur einmal. Bis dahin gilt Ihr bisheriges Passwort.
`,
  "identity.mail.invited.subject": "Ihr Konto bei Beisammen",
  "identity.mail.invited": ({ name, address }: Link) =>
    `Guten Tag ${name},

für Sie gibt es jetzt ein Konto bei Beisammen. Legen Sie hier Ihr Passwort fest:

${address}

Die Adresse gilt sieben Tage und nur einmal. Danach schickt Ihre Verwaltung Ihnen gern eine neue.
`,
  "identity.mail.reset.subject": "Ihre Anmeldung bei Beisammen wurde zurückgesetzt",
  "identity.mail.reset": ({ name }: { name: string }) =>
    `Guten Tag ${name},

Ihre Verwaltung hat die zweiten Faktoren Ihres Kontos entfernt: App, Passkeys und Wiederherstellungscodes. Ihr Passwort gilt weiter.
Bei der nächsten Anmeldung richten Sie alles neu ein.

Haben Sie nicht darum gebeten? Dann rufen Sie bitte gleich Ihre Verwaltung an.
`,
};

interface Link {
  readonly name: string;
  readonly address: string;
}
