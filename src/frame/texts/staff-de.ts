/** Words of the frame of the workspace, which is German. */
export const staffDe = {
  "frame.staff.title": ({ title }: { title: string }) => `${title} – Beisammen Arbeitsplatz`,
  "frame.staff.day": "Mein Tag",
  "frame.staff.menu": "Menü",
  "frame.staff.search": "Suchen",
  "frame.staff.account": "Konto",
  "frame.staff.own": "Mein Konto",
  "frame.staff.public": "Öffentliche Seiten",
  "frame.staff.keys": "Tasten",
  "frame.staff.sign-out": "Abmelden",
};
