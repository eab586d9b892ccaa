import type { BriefContact } from "../contact/contact.ts";

/** What comes again and again in an office, filled in with one tap. */
export interface ContactTemplate {
  readonly id: string;
  readonly officeId: string;
  readonly name: string;
  readonly channel: BriefContact["channel"];
  readonly asker: BriefContact["asker"] | null;
  readonly result: Exclude<BriefContact["result"], "fall"> | null;
  readonly referredTo: string | null;
  readonly themeKeys: readonly string[];
  readonly createdBy: string;
  readonly createdAt: Date;
}
