import type { z } from "zod";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { writeJournal } from "#platform/journal/journal.store.ts";
import type { Actor } from "#platform/policy/actor.ts";
import { allows, mayEver, type Policy } from "#platform/policy/policy.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { Doer } from "./action.ts";
import { as } from "./context.store.ts";
import { readInput } from "./input.ts";
import { register } from "./register.ts";

export interface ViewDefinition<Schema extends z.ZodType, Subject, Result> {
  readonly name: string;
  readonly input: Schema;
  /** The one record that is looked at; left out for lists, which filter for themselves. */
  readonly subject?: (tx: Transaction, input: z.output<Schema>) => Promise<Subject>;
  readonly policy: Policy<Subject>;
  /** Reads of Sozialdaten leave a line in the journal. */
  readonly journalled?: boolean;
  readonly load: (context: {
    readonly tx: Transaction;
    readonly input: z.output<Schema>;
    readonly subject: Subject;
    readonly actor: Actor;
    readonly today: LocalDate;
  }) => Promise<Result>;
}

export type View<Schema extends z.ZodType = z.ZodType, Subject = unknown, Result = unknown> = ViewDefinition<
  Schema,
  Subject,
  Result
>;

/** A read of the staff area: named, allowed by a policy, inside a transaction that tells the database who asks. */
export function view<Schema extends z.ZodType, Subject, Result>(
  definition: ViewDefinition<Schema, Subject, Result>,
): View<Schema, Subject, Result> {
  register({ kind: "view", name: definition.name, policy: definition.policy });
  return definition;
}

export async function look<Schema extends z.ZodType, Subject, Result>(
  view: View<Schema, Subject, Result>,
  { db, actor, clock }: Doer,
  raw: unknown,
): Promise<Result> {
  if (!mayEver(view.policy, actor, view.name)) throw new Refusal("platform.forbidden", 403);
  const input = inputOf(view, raw);
  return as(db, actor, async (tx) => {
    const subject = await subjectOf(view, tx, input);
    if (view.subject && !allows(view.policy, actor, view.name, subject)) throw new Refusal("platform.unknown", 404);
    const result = await view.load({ tx, input, subject, actor, today: clock.today() });
    if (view.journalled) await writeJournal(tx, actor, { deed: view.name, subject: idOf(subject) });
    return result;
  });
}

/** An address that cannot name a record names an unknown one. */
function inputOf<Schema extends z.ZodType, Subject, Result>(
  view: View<Schema, Subject, Result>,
  raw: unknown,
): z.output<Schema> {
  try {
    return readInput(view.input, raw);
  } catch (refusal) {
    if (view.subject && refusal instanceof Refusal) throw new Refusal("platform.unknown", 404);
    throw refusal;
  }
}

async function subjectOf<Schema extends z.ZodType, Subject, Result>(
  view: View<Schema, Subject, Result>,
  tx: Transaction,
  input: z.output<Schema>,
): Promise<Subject> {
  // A list has no subject of its own; its `load` never reads one.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- TypeScript cannot tie Subject to the missing property
  return view.subject ? view.subject(tx, input) : (undefined as Subject);
}

const idOf = (subject: unknown): string | null =>
  typeof subject === "object" && subject !== null && "id" in subject ? String(subject.id) : null;
