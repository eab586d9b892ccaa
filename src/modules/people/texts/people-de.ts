export const peopleDe = {
  "people.person.changed-meanwhile":
    "Jemand anders hat diese Angaben inzwischen geändert. Bitte vergleichen Sie beide Fassungen.",
};
