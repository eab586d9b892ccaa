/** The languages of the public pages. German is the source; the others are added to `texts/` of each module. */
export const locales = ["de", "en", "tr", "ru", "pl", "uk", "ar"] as const;
export type Locale = (typeof locales)[number];

/** The plural forms that each language tells apart (CLDR). */
interface PluralForms {
  readonly de: "one" | "other";
  readonly en: "one" | "other";
  readonly tr: "one" | "other";
  readonly ru: "one" | "few" | "many" | "other";
  readonly pl: "one" | "few" | "many" | "other";
  readonly uk: "one" | "few" | "many" | "other";
  readonly ar: "zero" | "one" | "two" | "few" | "many" | "other";
}

export function direction(locale: Locale): "ltr" | "rtl" {
  return locale === "ar" ? "rtl" : "ltr";
}

/** Builds a message that depends on a count; `#` stands for the count. */
export function plural<L extends Locale>(
  locale: L,
  forms: Readonly<Record<PluralForms[L], string>>,
): (count: number) => string {
  const rules = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const byForm: Readonly<Record<string, string>> = forms;
  return (count) => (byForm[rules.select(count)] ?? byForm["other"] ?? "#").replace("#", number.format(count));
}
