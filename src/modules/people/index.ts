import type { Module } from "#platform/web/module.ts";
import { peopleDe } from "./texts/people-de.ts";

/** People in one purpose each. Only this module stores names and addresses of those who are not staff. */
export const people: Module = { sentences: peopleDe };
export { fullName, type Keeper, listedName, type Person, personFields, PersonId } from "./person/person.ts";
export { addPerson, erasePersons, findPerson, keepPerson, letPersonGo, savePerson } from "./person/person.store.ts";
export { clearPersons, loadPersons } from "./person/load-persons.store.ts";
