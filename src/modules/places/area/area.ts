import { z } from "zod";

export const AreaId = z.uuid().brand<"AreaId">();
export type AreaId = z.infer<typeof AreaId>;

export type AreaLevel = "city" | "stadtbezirk" | "statistischer_bezirk" | "unterbezirk";

/** A part of the city; their names live in the database, never in code. */
export interface Area {
  readonly id: string;
  readonly parentId: string | null;
  readonly level: AreaLevel;
  readonly number: string;
  readonly name: string;
  readonly approximate: boolean;
}
