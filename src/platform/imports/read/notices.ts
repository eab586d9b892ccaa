import { limits, type Notice } from "./table.ts";

/** Collects notices; of one reason only so many that a person would still read them. */
export class Notices {
  readonly #kept: Notice[] = [];
  readonly #counts = new Map<string, number>();

  add(reason: string, more: Omit<Notice, "reason"> = {}): void {
    const count = (this.#counts.get(reason) ?? 0) + 1;
    this.#counts.set(reason, count);
    if (count <= limits.noticesPerReason) this.#kept.push({ reason, ...more });
  }

  all(): readonly Notice[] {
    const left = [...this.#counts]
      .filter(([, count]) => count > limits.noticesPerReason)
      .map(([of, count]) => ({
        reason: "imports.notice.more",
        details: { of, left: count - limits.noticesPerReason },
      }));
    return [...this.#kept, ...left];
  }
}
