import { de as cityTexts } from "#cities/texts/de.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { StartRefusal } from "#platform/settings/environment.ts";
import { say } from "#platform/texts/say.ts";
import { sentences } from "../app.ts";

/** Does the work of a command; a "no" becomes a sentence for the person at the console. */
export async function inWords<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    const [first] = refusal.fields;
    const { reason, details = {} } = first ?? refusal;
    throw new StartRefusal(say({ ...sentences, ...cityTexts }, reason, details));
  }
}
