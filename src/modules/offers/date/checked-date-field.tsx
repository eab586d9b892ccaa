import { errorOf } from "#frame/problems.tsx";
import { weekdayInWords } from "#platform/dates/in-words.ts";
import { weekdayNumbers, weekdays } from "#platform/dates/local-date.ts";
import type { Entered } from "#platform/web/entered.ts";
import type { ShownProblem } from "#platform/web/form.tsx";
import { DateField } from "#ui/form/date-field.tsx";
import { optional, words } from "../offer/offer-inputs.tsx";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import { dateEntryOf } from "./date-entry.ts";
import { addressWith } from "./entered-address.ts";
import type { Repair } from "./repairs.ts";

/** Where a repaired form leads: its address, and what else it says then. */
export interface RepairAddress {
  readonly path: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isOptional?: boolean;
  readonly entered: Entered;
  readonly problems: readonly ShownProblem[];
  readonly repairs: readonly Repair[];
  readonly addressOf: RepairAddress;
}

export const weekdayOptions = weekdayNumbers.map((weekday) => ({
  value: weekdays[weekday - 1] ?? "",
  label: weekdayInWords(weekday, "de"),
}));

/** A date whose weekday is checked; where the two disagree, both meanings are offered as links. */
export function CheckedDateField({
  name,
  label,
  hint,
  isOptional = false,
  entered,
  problems,
  repairs,
  addressOf,
}: Props) {
  const error = errorOf({ problems }, name);
  return (
    <DateField
      words={words}
      name={name}
      label={label}
      hint={hint}
      optional={isOptional ? optional : undefined}
      weekdays={weekdayOptions}
      value={dateEntryOf(entered, name)}
      error={error}
      repairs={
        error !== undefined && repairs.length > 0
          ? { question: t["offers.date.repair"], or: t["offers.date.repair.or"], links: linksOf(repairs, addressOf) }
          : undefined
      }
    />
  );
}

const linksOf = (repairs: readonly Repair[], { path, with: also = {} }: RepairAddress) =>
  repairs.map(({ label, entered }) => ({ label, href: addressWith(path, { ...entered, ...also }) }));

/** The same question where the dates stand in a text. */
export function repairLinks(repairs: readonly Repair[], addressOf: RepairAddress) {
  if (repairs.length === 0) return null;
  return (
    <p class="b-small">
      {t["offers.date.repair"]}{" "}
      {linksOf(repairs, addressOf).map(({ label, href }, index) => (
        <>
          {index > 0 && ` ${t["offers.date.repair.or"]} `}
          <a href={href}>{label}</a>
        </>
      ))}
      ?
    </p>
  );
}
