import type { Transaction } from "#platform/database/connect.ts";

/** What follows from an event happens in the same transaction: together or not at all. */
export type Follower<Payload> = (tx: Transaction, payload: Payload) => Promise<void>;

/** Something that happened in one module and that others may follow, without the first knowing them. */
export interface Event<Payload> {
  readonly name: string;
  readonly followers: Set<Follower<Payload>>;
}

/** Payloads hold ids, like those of jobs: whoever follows reads what it needs itself. */
export const event = <Payload>(name: string): Event<Payload> => ({ name, followers: new Set() });

/** Only `app.ts` connects modules. */
export function on<Payload>({ followers }: Event<Payload>, follower: Follower<Payload>): void {
  followers.add(follower);
}

export async function raise<Payload>(tx: Transaction, { followers }: Event<Payload>, payload: Payload): Promise<void> {
  for (const follow of followers) await follow(tx, payload);
}
