const platforms = "Linux x64 oder arm64 mit glibc (Debian, Ubuntu, Fedora, RHEL)";
const orForeign = "Oder setzen Sie DATABASE_URL auf ein PostgreSQL ab Version 15.";

/** Sentences for the person at the console: what is the matter, and what helps. */
export const databaseTexts = {
  noBinaries: ({ platform, version }: { platform: string; version: number }) =>
    `Für dieses System (${platform}) liegt kein PostgreSQL ${version} bei. Mitgeliefert wird es für ${platforms}. Prüfen Sie mit „npm ci“, ob alle Pakete da sind. ${orForeign}`,
  binariesFail: ({ output }: { output: string }) =>
    `Das mitgelieferte PostgreSQL läuft auf diesem Rechner nicht; es braucht ${platforms}. Meldung: ${output} ${orForeign}`,
  rootCannotRun: ({ folder }: { folder: string }) =>
    `Sie starten als root, aber PostgreSQL läuft nie als root. Der Ersatzbenutzer „nobody“ erreicht den Programmordner oder den Datenordner ${folder} nicht, und „unshare“ ist hier nicht erlaubt. Starten Sie als gewöhnlicher Benutzer oder legen Sie Programm und DATA_DIR an einen Ort, den alle betreten dürfen (zum Beispiel /srv/beisammen). ${orForeign}`,
  folderBlocked: ({ folder, problem }: { folder: string; problem: string }) =>
    `Der Datenordner ${folder} lässt sich nicht anlegen oder beschreiben (${problem}). Geben Sie dem Benutzer, der Beisammen startet, Schreibrecht auf diesen Ordner, oder wählen Sie mit DATA_DIR einen anderen.`,
  socketFolderForeign: ({ folder }: { folder: string }) =>
    `Der Ordner ${folder} für die Verbindung zur Datenbank gehört einem anderen Benutzer oder ist kein Ordner. Entfernen Sie ihn, oder wählen Sie für DATA_DIR einen kürzeren Pfad (höchstens 80 Zeichen).`,
  diskFull: ({ folder }: { folder: string }) =>
    `Auf dem Datenträger von ${folder} ist kein Platz mehr. Es geht nichts verloren, was schon gespeichert ist; neue Eingaben sind erst wieder möglich, wenn Platz frei ist (mindestens 200 MB). Räumen Sie auf und starten Sie Beisammen neu.`,
  otherVersion: ({ folder, found, wanted }: { folder: string; found: string; wanted: number }) =>
    `Die Daten in ${folder} stammen von PostgreSQL ${found}, dieses Beisammen bringt PostgreSQL ${wanted} mit. Die Daten sind unversehrt. Sichern Sie sie mit dem bisherigen Beisammen („npm run backup DATEI“) und spielen Sie sie in einen neuen DATA_DIR ein („npm run restore DATEI“).`,
  initFailed: ({ folder, output }: { folder: string; output: string }) =>
    `Die Datenbank konnte in ${folder} nicht angelegt werden. Meldung von PostgreSQL: ${output}`,
  startFailed: ({ log, output }: { log: string; output: string }) =>
    `Die Datenbank ließ sich nicht starten. Das Protokoll steht in ${log}. Die letzten Zeilen: ${output}`,
  started: ({ version, folder, seconds }: { version: number; folder: string; seconds: string }) =>
    `PostgreSQL ${version} läuft in ${folder} (gestartet in ${seconds} s).`,
  attached: ({ folder }: { folder: string }) => `Die Datenbank in ${folder} läuft schon und wird mitbenutzt.`,
  stopped: "Die Datenbank ist beendet.",

  unreachable: ({ place, problem }: { place: string; problem: string }) =>
    `Die Datenbank ${place} ist nicht zu erreichen (${problem}). Läuft PostgreSQL dort, stimmen Rechnername und Port in DATABASE_URL, und lässt die Firewall die Verbindung zu?`,
  signInRefused: ({ place }: { place: string }) =>
    `Die Datenbank ${place} weist die Anmeldung ab. Prüfen Sie Benutzername und Passwort in DATABASE_URL und die Regeln in pg_hba.conf.`,
  noSuchDatabase: ({ place }: { place: string }) =>
    `Die Datenbank ${place} gibt es nicht. Legen Sie sie an: CREATE DATABASE beisammen ENCODING 'UTF8'; oder berichtigen Sie den Namen in DATABASE_URL.`,
  tooOld: ({ found }: { found: string }) =>
    `Diese Datenbank ist PostgreSQL ${found}. Beisammen braucht Version 15 oder neuer.`,
  wrongEncoding: ({ found }: { found: string }) =>
    `Die Datenbank speichert Text als ${found}. Beisammen braucht UTF8: CREATE DATABASE beisammen ENCODING 'UTF8' TEMPLATE template0;`,

  rolesMissing: ({ user, statements }: { user: string; statements: string }) =>
    `Der Datenbankbenutzer „${user}“ darf keine Rollen anlegen oder übernehmen, und es fehlt etwas. Lassen Sie die Datenbankverwaltung einmal ausführen: ${statements}`,
  roleTooStrong: ({ role }: { role: string }) =>
    `Die Datenbankrolle „${role}“ darf mehr, als sie soll (Superuser, BYPASSRLS, CREATEROLE oder Mitglied einer stärkeren Rolle). Der Schutz der Personendaten wäre wirkungslos, deshalb startet Beisammen nicht. Nehmen Sie der Rolle diese Rechte.`,
  wrongRole: ({ wanted, found }: { wanted: string; found: string }) =>
    `Die Verbindung sollte als Rolle „${wanted}“ arbeiten, arbeitet aber als „${found}“. Vermutlich verwirft ein Verbindungsvermittler (PgBouncer) die Startoptionen. Richten Sie eigene Zugänge ein: DATABASE_URL_PUBLIC, DATABASE_URL_STAFF, DATABASE_URL_REPORTS.`,

  migrationChanged: ({ name }: { name: string }) =>
    `Der Aufbauschritt ${name} wurde verändert, nachdem er gelaufen ist. Stellen Sie die ursprüngliche Datei wieder her; Änderungen gehören in eine neue Datei.`,
  databaseNewer: ({ names }: { names: string }) =>
    `Diese Datenbank wurde von einem neueren Beisammen eingerichtet (unbekannte Aufbauschritte: ${names}). Starten Sie mindestens dieselbe Version.`,
  migrationFailed: ({ name, problem }: { name: string; problem: string }) =>
    `Der Aufbauschritt ${name} ist gescheitert; er hat nichts verändert. Meldung der Datenbank: ${problem}`,
  mayNotCreate: ({ user, database }: { user: string; database: string }) =>
    `Der Datenbankbenutzer „${user}“ darf in der Datenbank nichts anlegen. Lassen Sie die Datenbankverwaltung ausführen: GRANT CREATE ON DATABASE "${database}" TO "${user}";`,

  backupNeedsBypass: ({ user }: { user: string }) =>
    `Der Datenbankbenutzer „${user}“ sieht wegen der Zeilenrechte nicht alle Daten; die Sicherung wäre unvollständig und wird deshalb nicht angelegt. Lassen Sie die Datenbankverwaltung ausführen: ALTER ROLE "${user}" BYPASSRLS;`,
  backupNotWritten: ({ file, problem }: { file: string; problem: string }) =>
    `Die Sicherung ${file} lässt sich nicht schreiben (${problem}). Prüfen Sie Ordner, Schreibrecht und freien Platz.`,
  backupUnreadable: ({ file, problem }: { file: string; problem: string }) =>
    `Die Sicherung ${file} lässt sich nicht lesen (${problem}).`,
  backupDamaged: ({ file }: { file: string }) =>
    `Die Sicherung ${file} ist beschädigt oder unvollständig. Es wurde nichts verändert. Nehmen Sie eine andere Sicherung.`,
  notABackup: ({ file }: { file: string }) => `Die Datei ${file} ist keine Sicherung von Beisammen.`,
  backupNewer: ({ names }: { names: string }) =>
    `Diese Sicherung stammt von einem neueren oder veränderten Beisammen (unbekannte Aufbauschritte: ${names}). Es wurde nichts verändert. Spielen Sie sie mit mindestens derselben Version ein.`,
  databaseNotEmpty: ({ tables }: { tables: string }) =>
    `Die Datenbank enthält schon Daten (${tables}). Es wurde nichts verändert. Nehmen Sie eine leere Datenbank (neuer DATA_DIR), oder überschreiben Sie die Daten ausdrücklich mit --force.`,
};
