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

/** The language's own name, as a switch shows it. */
export const ownNames: Readonly<Record<Locale, string>> = {
  de: "Deutsch",
  en: "English",
  tr: "Türkçe",
  ru: "Русский",
  pl: "Polski",
  uk: "Українська",
  ar: "العربية",
};

const intlTags: Readonly<Record<Locale, string>> = {
  de: "de",
  // In Europe the day comes before the month.
  en: "en-GB",
  tr: "tr",
  ru: "ru",
  pl: "pl",
  uk: "uk",
  // The digits that stand on the door and on the phone.
  ar: "ar-u-nu-latn",
};

/** The tag by which `Intl` writes dates and numbers for readers of this language in Germany. */
export const intlOf = (locale: Locale): string => intlTags[locale];

/** Builds a message that depends on a count; `#` stands for the count. */
export function plural<L extends Locale>(
  locale: L,
  forms: Readonly<Record<PluralForms[L], string>>,
): (count: number) => string {
  const rules = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(intlOf(locale));
  const byForm: Readonly<Record<string, string>> = forms;
  return (count) => (byForm[rules.select(count)] ?? byForm["other"] ?? "#").replace("#", number.format(count));
}
