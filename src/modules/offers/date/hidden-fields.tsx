import type { Entered } from "#platform/web/entered.ts";

/** Carries what was typed on to the next page, lists included. */
export function HiddenFields({
  entered,
  without = [],
}: {
  readonly entered: Entered;
  readonly without?: readonly string[];
}) {
  const fields = Object.entries(entered).filter(([name]) => !without.includes(name));
  return (
    <>
      {fields.flatMap(([name, value]) => {
        const values = typeof value === "string" ? [value] : Array.isArray(value) ? value.map(String) : [];
        return values.map((each) => <input key={`${name} ${each}`} type="hidden" name={name} value={each} />);
      })}
    </>
  );
}
