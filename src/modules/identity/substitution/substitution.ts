import { addMonths, type LocalDate } from "#platform/dates/local-date.ts";
import { refuse } from "#platform/refusal/refusal.ts";

/** Somebody stands in for a colleague, both days included. */
export interface Substitution {
  readonly id: string;
  readonly absentId: string;
  readonly substituteId: string;
  readonly fromOn: LocalDate;
  readonly untilOn: LocalDate;
}

export interface Sides {
  readonly absentEmployers: readonly string[];
  readonly substituteEmployers: readonly string[];
}

/** Only within one employer, for days to come, for a year at most. */
export function arrange(
  planned: Substitution,
  { absentEmployers, substituteEmployers }: Sides,
  today: LocalDate,
): Substitution {
  const { absentId, substituteId, fromOn, untilOn } = planned;
  if (absentId === substituteId) throw refuse("identity.substitution.same");
  if (untilOn < fromOn) throw refuse("identity.substitution.backwards");
  if (untilOn < today) throw refuse("identity.substitution.over");
  if (untilOn > addMonths(fromOn, 12)) throw refuse("identity.substitution.long");
  if (!absentEmployers.some((employer) => substituteEmployers.includes(employer)))
    throw refuse("identity.substitution.other-employer");
  return planned;
}

export const holdsOn = ({ fromOn, untilOn }: Pick<Substitution, "fromOn" | "untilOn">, today: LocalDate): boolean =>
  fromOn <= today && today <= untilOn;
