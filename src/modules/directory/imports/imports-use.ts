import { z } from "zod";
import type { World } from "#platform/web/world.ts";

/** What the deeds of an import must be told of their city; routes, jobs and the console say it. */
export const CityUse = z.object({ town: z.string(), areaCode: z.string().optional() });
export type CityUse = z.infer<typeof CityUse>;

/** The area code of the town is that of its own number: "0231 50-0". */
export function useOf({ name, centralPhone }: Pick<World["city"], "name" | "centralPhone">): CityUse {
  const areaCode = /^0\d+/.exec(centralPhone.display)?.[0];
  return { town: name, areaCode };
}
