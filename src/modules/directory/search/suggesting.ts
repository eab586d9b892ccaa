/** As long as somebody types without a pause, nothing is asked. */
const pause = 150;
const fewestLetters = 2;

/** A text field with suggestions: the ARIA "editable combobox with list autocomplete". What is typed is kept nowhere. */
class Suggesting {
  readonly #field: HTMLInputElement;
  readonly #list = document.createElement("ul");
  readonly #status = document.createElement("output");
  #active = -1;
  #timer = 0;
  #asked: AbortController | undefined;

  constructor(field: HTMLInputElement) {
    this.#field = field;
    const id = `${field.id}-vorschlaege`;
    Object.assign(this.#list, { id, className: "b-combo__list", hidden: true, role: "listbox" });
    this.#list.ariaLabel = field.dataset["suggestions"] ?? "";
    this.#status.className = "kern-sr-only";
    field.after(this.#list, this.#status);
    field.role = "combobox";
    field.ariaAutoComplete = "list";
    field.setAttribute("aria-controls", id);
    this.#show([]);
    field.addEventListener("input", () => this.#askSoon());
    field.addEventListener("keydown", (event) => this.#press(event));
    field.addEventListener("blur", () => this.#close());
    this.#list.addEventListener("mousedown", (event) => {
      // The field keeps the focus: a click is no way out of it.
      event.preventDefault();
      const option = event.target instanceof Element ? event.target.closest("li") : null;
      if (option) this.#choose(option.textContent);
    });
  }

  get #options(): readonly HTMLLIElement[] {
    return [...this.#list.querySelectorAll("li")];
  }

  #askSoon(): void {
    clearTimeout(this.#timer);
    this.#asked?.abort();
    const q = this.#field.value.trim();
    if (q.length < fewestLetters) this.#close();
    else this.#timer = window.setTimeout(() => void this.#ask(q), pause);
  }

  async #ask(q: string): Promise<void> {
    this.#asked = new AbortController();
    try {
      const { signal } = this.#asked;
      const answer = await fetch(`${this.#field.dataset["suggest"] ?? ""}?q=${encodeURIComponent(q)}`, { signal });
      const { suggestions }: { suggestions: { label: string }[] } = await answer.json();
      if (document.activeElement === this.#field) this.#show(suggestions.map(({ label }) => label));
    } catch {
      // Without suggestions the field still searches.
    }
  }

  #show(labels: readonly string[]): void {
    this.#active = -1;
    this.#list.replaceChildren(
      ...labels.map((label, index) => {
        const option = document.createElement("li");
        Object.assign(option, { id: `${this.#list.id}-${index}`, role: "option", textContent: label });
        option.ariaSelected = "false";
        return option;
      }),
    );
    const { none = "", one = "", many = "" } = this.#field.dataset;
    const said = labels.length === 1 ? one : many.replace("#", String(labels.length));
    this.#open(labels.length > 0, labels.length === 0 ? none : said);
  }

  #open(isOpen: boolean, said: string): void {
    this.#list.hidden = !isOpen;
    this.#field.ariaExpanded = String(isOpen);
    this.#status.textContent = this.#field.value === "" ? "" : said;
    if (!isOpen) this.#field.removeAttribute("aria-activedescendant");
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#active = -1;
    this.#open(false, "");
  }

  #press(event: KeyboardEvent): void {
    const options = this.#options;
    if (event.key === "Escape" && !this.#list.hidden) {
      event.preventDefault();
      return this.#close();
    }
    if (event.key === "Enter" && this.#active >= 0) {
      event.preventDefault();
      return this.#choose(options[this.#active]?.textContent ?? "");
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || options.length === 0) return;
    event.preventDefault();
    this.#open(true, "");
    const start = this.#active < 0 && step < 0 ? 0 : this.#active;
    this.#active = (start + step + options.length) % options.length;
    options.forEach((option, index) => (option.ariaSelected = String(index === this.#active)));
    options[this.#active]?.scrollIntoView({ block: "nearest" });
    this.#field.setAttribute("aria-activedescendant", options[this.#active]?.id ?? "");
  }

  #choose(label: string): void {
    this.#field.value = label;
    this.#close();
    this.#field.form?.requestSubmit();
  }
}

/** Puts suggestions under a search field from now on. */
export const suggestUnder = (field: HTMLInputElement): unknown => new Suggesting(field);
