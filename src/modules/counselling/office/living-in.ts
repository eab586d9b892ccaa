import { refuseFields } from "#platform/refusal/refusal.ts";

export interface LivingIn {
  readonly stadtbezirkId: string | null;
  readonly areaId: string | null;
}

/** Whoever names the quarter has named its Stadtbezirk too: the quarter counts. */
export async function livingIn(
  stadtbezirk: string | null,
  area: string | null,
  stadtbezirkOf: (area: string) => Promise<string | undefined>,
): Promise<LivingIn> {
  if (area === null) return { stadtbezirkId: stadtbezirk, areaId: null };
  const its = await stadtbezirkOf(area);
  if (its === undefined) throw refuseFields({ field: "area", reason: "platform.field.invalid" });
  return { stadtbezirkId: its, areaId: area };
}
