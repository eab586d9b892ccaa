/** A "no" that is expected: it has a reason that is a text key, and says which fields it concerns. Never a fault. */
export class Refusal extends Error {
  readonly reason: string;
  readonly status: RefusalStatus;
  readonly details: Readonly<Record<string, unknown>>;
  readonly fields: readonly FieldProblem[];

  constructor(reason: string, status: RefusalStatus = 422, more: Partial<Pick<Refusal, "details" | "fields">> = {}) {
    super(reason);
    this.name = "Refusal";
    this.reason = reason;
    this.status = status;
    this.details = more.details ?? {};
    this.fields = more.fields ?? [];
  }
}

export type RefusalStatus = 400 | 403 | 404 | 409 | 413 | 422 | 429;

/** What is wrong with one field: `reason` is a text key, `field` its name in the form. */
export interface FieldProblem {
  readonly field: string;
  readonly reason: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

export function refuse(reason: string, details: Readonly<Record<string, unknown>> = {}): Refusal {
  return new Refusal(reason, 422, { details });
}

export function refuseFields(...fields: readonly FieldProblem[]): Refusal {
  return new Refusal("platform.fields", 422, { fields });
}
