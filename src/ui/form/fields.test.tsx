import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { uiTexts } from "../texts/texts.ts";
import { Checkbox, RadioGroup } from "./choices.tsx";
import { DateField } from "./date-field.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { SelectField } from "./select-field.tsx";
import { TextArea, TextField } from "./text-field.tsx";

const words = uiTexts("de");
const html = (part: VNode) => renderToString(part);

/** The start tag of the control that a label with these words belongs to. */
function labelled(text: string, page: string): string {
  const id = new RegExp(`<label[^>]* for="([^"]+)"[^>]*>${text}`).exec(page)?.[1];
  return new RegExp(`<(?:input|select|textarea)[^>]* id="${id}"[^>]*>`).exec(page)?.[0] ?? "";
}

describe("a field", () => {
  it("is found by its label and keeps what was typed", () => {
    const field = labelled("Telefon", html(<TextField name="telefon" label="Telefon" type="tel" value={'0999 "1"'} />));
    expect(field).toContain('type="tel"');
    expect(field).toContain('value="0999 &quot;1&quot;"');
  });

  it("says its hint and its error to screen readers, and the error stands above the control", () => {
    const page = html(<TextField name="telefon" label="Telefon" hint="Mit Vorwahl" error="Zu kurz" />);
    expect(labelled("Telefon", page)).toContain('aria-describedby="telefon-hinweis telefon-fehler"');
    expect(labelled("Telefon", page)).toContain('aria-invalid="true"');
    expect(page.indexOf("Zu kurz")).toBeLessThan(page.indexOf("<input"));
  });

  it("without error is not said to be wrong", () => {
    expect(labelled("Telefon", html(<TextField name="telefon" label="Telefon" />))).not.toContain("aria-");
  });

  it("that may stay empty says so in its label", () => {
    expect(html(<TextField name="a" label="Ende" optional="freiwillig" />)).toMatch(
      /Ende<span[^>]*> – freiwillig<\/span>/,
    );
  });

  it("keeps long text between its tags", () => {
    expect(html(<TextArea name="notiz" label="Notiz" value={"</textarea><b>"} />)).toContain("&lt;/textarea>&lt;b>");
  });

  it("offers the empty answer first and marks the chosen one", () => {
    const options = [{ value: "a", label: "A" }];
    expect(html(<SelectField name="s" label="S" empty="Alle" options={options} value="a" />)).toMatch(
      /<option value>Alle<\/option><option[^>]*selected[^>]*>A/,
    );
  });
});

describe("a group of answers", () => {
  const options = [
    { value: "a", label: "kostenlos" },
    { value: "b", label: "Spende" },
  ];

  it("chooses nothing by itself, and leads the error summary to its first answer", () => {
    const page = html(<RadioGroup name="preis" label="Preis?" options={options} error="Bitte wählen" />);
    expect(labelled("kostenlos", page)).toContain('id="preis"');
    expect(page).not.toContain("checked");
    expect(page).toMatch(/<fieldset[^>]*aria-describedby="preis-fehler"/);
  });

  it("marks the answer that was given", () => {
    expect(labelled("Spende", html(<RadioGroup name="preis" label="?" options={options} value="b" />))).toContain(
      "checked",
    );
  });

  it("of one box is a plain yes", () => {
    expect(labelled("Ja", html(<Checkbox name="ok" label="Ja" checked />))).toMatch(
      /value="ja".*checked|checked.*value="ja"/,
    );
  });
});

describe("a date", () => {
  const value = { weekday: "mittwoch", day: "24", month: "11", year: "2026" };

  it("keeps all that was typed, right or wrong, in fields of their own", () => {
    const weekdays = [{ value: "mittwoch", label: "Mittwoch" }];
    const page = html(
      <DateField words={words} name="am" label="Wann?" value={value} weekdays={weekdays} error="passt nicht" />,
    );
    expect(labelled("Tag", page)).toContain('name="am-tag"');
    expect(labelled("Monat", page)).toContain('value="11"');
    expect(labelled("Jahr", page)).toContain('value="2026"');
    expect(labelled("Wochentag", page)).toContain('id="am"');
    expect(page).toMatch(/<option[^>]*selected[^>]*>Mittwoch/);
  });

  it("without weekday is reached at its day", () => {
    expect(labelled("Tag", html(<DateField words={words} name="am" label="Wann?" />))).toContain('id="am"');
  });
});

describe("the summary of errors", () => {
  it("is announced, can take the focus, and leads to each field", () => {
    const page = html(
      <ErrorSummary heading="Bitte prüfen" problems={[{ field: "am", text: "Tag fehlt" }, { text: "Netz weg" }]} />,
    );
    expect(page).toMatch(/<section[^>]*role="alert"[^>]*tabindex="-1"[^>]*autofocus/);
    expect(page).toContain('<a href="#am">Tag fehlt</a>');
    expect(page).toContain("<li>Netz weg</li>");
  });
});
