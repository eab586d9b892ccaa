import { z } from "zod";
import { optionalText, requiredText } from "#platform/action/input.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";

export const PersonId = z.uuid().brand<"PersonId">();
export const purposes = ["counselling", "course", "volunteering", "companion", "care"] as const;

/** Somebody, in one purpose. */
export interface Person {
  readonly id: z.infer<typeof PersonId>;
  readonly purpose: (typeof purposes)[number];
  readonly salutation: string | null;
  readonly firstName: string | null;
  readonly lastName: string;
  readonly birthDate: LocalDate | null;
  readonly language: string | null;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
  readonly areaId: string | null;
  readonly phone: string | null;
  readonly mobile: string | null;
  readonly email: string | null;
  readonly restrictedOn: LocalDate | null;
  /** Whoever died gets no more letters. */
  readonly diedOn: LocalDate | null;
  readonly example: boolean;
  readonly version: number;
}

/** Who looks after a record; row-level security asks these. */
export interface Keeper {
  readonly stadtbezirkId: string | null;
  readonly employerId: string | null;
  /** Whether both employers of the tandem may read it: the person's consent. */
  readonly shared: boolean;
  readonly keeperId: string | null;
}

/** What a form asks about a person; only the last name is needed. */
export const personFields = {
  salutation: optionalText(40),
  firstName: optionalText(100),
  lastName: requiredText(100),
  street: optionalText(150),
  postcode: optionalText(10),
  town: optionalText(100),
  phone: optionalText(60),
  mobile: optionalText(60),
  email: optionalText(150),
  language: optionalText(60),
};

/** "Beispiel, Erna": as a list sorts people. */
export const listedName = ({ firstName, lastName }: Pick<Person, "firstName" | "lastName">): string =>
  [lastName, firstName].filter(Boolean).join(", ");

/** "Erna Beispiel": as one speaks of somebody. */
export const fullName = ({ firstName, lastName }: Pick<Person, "firstName" | "lastName">): string =>
  [firstName, lastName].filter(Boolean).join(" ");
