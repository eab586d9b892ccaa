import type { z } from "zod";
import type { Db, Transaction } from "#platform/database/connect.ts";
import type { Clock } from "#platform/dates/clock.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { writeJournal, type JournalLine } from "#platform/journal/journal.store.ts";
import type { Actor } from "#platform/policy/actor.ts";
import { allows, mayEver, type Policy } from "#platform/policy/policy.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { as } from "./context.store.ts";
import { readInput } from "./input.ts";
import { register } from "./register.ts";

/** What a deed has at hand while it runs. */
export interface DeedContext<Input, Subject> {
  readonly tx: Transaction;
  readonly input: Input;
  readonly subject: Subject;
  readonly actor: Actor;
  readonly today: LocalDate;
  readonly now: Date;
}

export interface ActionDefinition<Schema extends z.ZodType, Subject, Result> {
  /** Permission, journal entry, text key and test title in one. */
  readonly name: string;
  readonly input: Schema;
  /** What it is done to; `noSubject` for a deed that makes something new. */
  readonly subject: (tx: Transaction, input: z.output<Schema>) => Promise<Subject>;
  readonly policy: Policy<Subject>;
  readonly run: (context: DeedContext<z.output<Schema>, Subject>) => Promise<Result>;
  /** What the journal says beside the deed's name; left out, subject and changed fields are read off the records. */
  readonly journal?: (context: DeedContext<z.output<Schema>, Subject>, result: Result) => Omit<JournalLine, "deed">;
}

export type Action<Schema extends z.ZodType = z.ZodType, Subject = unknown, Result = unknown> = ActionDefinition<
  Schema,
  Subject,
  Result
>;

/** Where and by whom a deed is done. */
export interface Doer {
  readonly db: Db;
  readonly actor: Actor;
  readonly clock: Clock;
}

export const noSubject = async (): Promise<undefined> => undefined;

/** A deed: something a person does. It cannot be defined without a policy, nor done without a journal line. */
export function action<Schema extends z.ZodType, Subject, Result>(
  definition: ActionDefinition<Schema, Subject, Result>,
): Action<Schema, Subject, Result> {
  register({ kind: "deed", name: definition.name, policy: definition.policy });
  return definition;
}

/** Does the deed: input, subject, policy, change and journal line, all in one transaction or not at all. */
export async function perform<Schema extends z.ZodType, Subject, Result>(
  action: Action<Schema, Subject, Result>,
  { db, actor, clock }: Doer,
  raw: unknown,
): Promise<Result> {
  if (!mayEver(action.policy, actor, action.name)) throw new Refusal("platform.forbidden", 403);
  const input = readInput(action.input, raw);
  return as(db, actor, async (tx) => {
    const subject = await action.subject(tx, input);
    // A foreign record answers exactly like an unknown one.
    if (!allows(action.policy, actor, action.name, subject)) throw new Refusal("platform.unknown", 404);
    const context = { tx, input, subject, actor, today: clock.today(), now: clock.now() };
    const result = await action.run(context);
    const line = action.journal?.(context, result) ?? compare(subject, result);
    await writeJournal(tx, actor, { deed: action.name, ...line });
    return result;
  });
}

function compare(before: unknown, after: unknown): Omit<JournalLine, "deed"> {
  const was = isRecord(before) ? before : {};
  const is = isRecord(after) ? after : was;
  const id = is["id"] ?? was["id"];
  const changed = Object.keys(is).filter(
    (field) => field !== "version" && JSON.stringify(was[field]) !== JSON.stringify(is[field]),
  );
  return { subject: typeof id === "string" ? id : null, changed };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
