import { z } from "zod";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { EntryKind } from "../../workspace/catalogue-entry.ts";

export const answers = ["right", "changed", "gone"] as const;
export type GivenAnswer = (typeof answers)[number];

/** An entry that a mail asks about, with what its house must look at to say that it is right. */
export interface RemindedEntry {
  readonly kind: EntryKind;
  readonly id: string;
  readonly title: string;
  readonly detail: string | null;
  readonly stadtbezirk: string | null;
  readonly path: string | null;
  readonly version: number;
  readonly confirmedOn: LocalDate | null;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
  readonly openingText: string | null;
  readonly meetingPoint: string | null;
  readonly phone: string | null;
  readonly nextDay: LocalDate | null;
  readonly answer: GivenAnswer | null;
}

/** All that one link speaks of. */
export interface Reminded {
  readonly recipient: string;
  readonly expiresAt: Date;
  readonly entries: readonly RemindedEntry[];
}

const known = /^[0-9a-f-]{36}:\d{1,9}$/;

/** "id:version", as the button of an entry sends it. */
export const SeenMark = z
  .string()
  .regex(known)
  .transform((mark) => ({ id: mark.slice(0, 36), version: Number(mark.slice(37)) }));

export const markOf = ({ id, version }: Pick<RemindedEntry, "id" | "version">): string => `${id}:${version}`;
