import { describe, expect, it } from "vitest";
import { chooseContacts, kindOfContact } from "./contact.ts";

const aContact = (changes: Partial<Parameters<typeof chooseContacts>[0][number]>) => ({
  name: "Kontaktbüro Pflegeselbsthilfe",
  stadtbezirkId: null,
  phone: "0231 1",
  status: "aktiv" as const,
  ...changes,
});

describe("what a contact is for", () => {
  it.each([
    ["Kontaktbüro Pflegeselbsthilfe", ["pflege"]],
    ["Demenz-Servicezentrum", ["demenz"]],
    ["Ehrenamtlicher Seniorenbegleitservice", ["begleitung", "ehrenamt"]],
    ["FreiwilligenAgentur", ["ehrenamt"]],
    ["Fachdienst für Senioren", []],
  ])("stands in its name: %s", (name, kinds) => {
    expect(kindOfContact(name)).toEqual(kinds);
  });
});

describe("contacts for a need and a district", () => {
  const nord = aContact({ name: "Pflegetreff Nord", stadtbezirkId: "nord" });
  const sued = aContact({ name: "Pflegetreff Süd", stadtbezirkId: "sued" });
  const city = aContact({});
  const silent = aContact({ name: "Angehörigenrunde", phone: null });
  const volunteers = aContact({ name: "FreiwilligenAgentur" });
  const all = [silent, sued, nord, volunteers, city];

  it("are those for the need, callable ones first, then those for the whole city", () => {
    expect(chooseContacts(all, { needs: ["pflege"], stadtbezirkId: null })).toEqual([city, nord, sued, silent]);
  });

  it("leave out those of other districts, but not those for the whole city", () => {
    expect(chooseContacts(all, { needs: ["pflege"], stadtbezirkId: "nord" })).toEqual([city, nord, silent]);
  });

  it("leave out a closed one", () => {
    expect(chooseContacts([aContact({ status: "geschlossen" })], { needs: ["pflege"], stadtbezirkId: null })).toEqual(
      [],
    );
  });
});
