import { z } from "zod";
import type { World } from "#platform/web/world.ts";

/** Who writes: what every mail of the guide says of itself. */
export const Sender = z.object({ baseUrl: z.url(), city: z.string(), phone: z.string() });
export type Sender = z.infer<typeof Sender>;

export const senderOf = ({ city, environment }: Pick<World, "city" | "environment">): Sender => ({
  baseUrl: environment.BASE_URL,
  city: city.name,
  phone: city.centralPhone.display,
});

/** A demo city holds addresses of real houses: with a mail server it must not write to them. */
export const mayWriteToHouses = ({ environment }: Pick<World, "environment">): boolean =>
  !(environment.DEMO && environment.SMTP_URL !== undefined);

const dayLong = 24 * 60 * 60 * 1000;
export const daysAfter = (instant: Date, days: number): Date => new Date(instant.getTime() + days * dayLong);
