/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role -- HTML has no element for this pattern: a datalist is not announced and cannot grow with the text */
import { useId, useState } from "preact/hooks";
import { takeOver } from "../hydrate.ts";

export interface ComboboxProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly string[];
  readonly value?: string;
  /** How many suggestions there are; `#` stands for the count. */
  readonly words: { readonly none: string; readonly one: string; readonly many: string };
}

const shown = 8;
const folded = (text: string) => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** A text field with suggestions (the ARIA "combobox with list autocomplete"); without script a plain text field. */
export function Combobox({ name, label, options, value = "", words }: ComboboxProps) {
  const id = useId();
  const [text, setText] = useState(value);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const matches = options.filter((option) => folded(option).includes(folded(text))).slice(0, shown);
  const isOpen = open && matches.length > 0;

  function choose(option: string | undefined) {
    if (option !== undefined) setText(option);
    setOpen(false);
    setActive(-1);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Escape") return choose(undefined);
    if (event.key === "Enter" && isOpen && active >= 0) {
      event.preventDefault();
      return choose(matches[active]);
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || matches.length === 0) return;
    event.preventDefault();
    setOpen(true);
    setActive(active < 0 && step < 0 ? matches.length - 1 : (active + step + matches.length) % matches.length);
  }

  function onInput(typed: string) {
    setText(typed);
    setOpen(true);
    setActive(-1);
  }

  return (
    <div class="kern-form-input b-combo">
      <label class="kern-label" for={name}>
        {label}
      </label>
      <input
        class="kern-form-input__input"
        id={name}
        name={name}
        value={text}
        autocomplete="off"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && active >= 0 ? `${id}-${active}` : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => choose(undefined)}
      />
      <Suggestions {...{ id, label, matches, active, choose }} hidden={!isOpen} />
      <output class="kern-sr-only">{open ? countOf(matches.length, words) : ""}</output>
    </div>
  );
}

function countOf(count: number, words: ComboboxProps["words"]): string {
  if (count === 0) return words.none;
  return count === 1 ? words.one : words.many.replace("#", String(count));
}

interface SuggestionsProps {
  readonly id: string;
  readonly label: string;
  readonly matches: readonly string[];
  readonly active: number;
  readonly hidden: boolean;
  readonly choose: (option: string) => void;
}

function Suggestions({ id, label, matches, active, hidden, choose }: SuggestionsProps) {
  return (
    <ul class="b-combo__list" id={`${id}-list`} role="listbox" aria-label={label} hidden={hidden}>
      {matches.map((option, index) => (
        <li
          key={option}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          onMouseDown={(event) => {
            event.preventDefault();
            choose(option);
          }}
        >
          {option}
        </li>
      ))}
    </ul>
  );
}

takeOver("combobox", Combobox);
