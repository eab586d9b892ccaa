import { parseArgs } from "node:util";
import { changePassword, createAccount, endAccount, showAccounts } from "#modules/identity/index.ts";
import { type Doer, perform } from "#platform/action/action.ts";
import { look } from "#platform/action/view.ts";
import { system } from "#platform/policy/actor.ts";
import { StartRefusal } from "#platform/settings/environment.ts";
import { askPassword } from "./ask-password.ts";
import { inWords } from "./in-words.ts";
import { open } from "./open.ts";
import { setUpTexts } from "./texts/set-up-de.ts";

/** npm run account -- create | password | end | list */
export async function lookAfterAccounts(parameters: readonly string[]): Promise<void> {
  const order = readOrder(parameters);
  // Asked before the database is opened: nothing waits for a person who types.
  const password = order.deed === "create" || order.deed === "password" ? await askPassword() : "";
  const { database, clock, close } = await open();
  try {
    await inWords(() => carryOut({ db: database.owner, actor: system, clock }, { ...order, password }));
  } finally {
    await close();
  }
}

type Order = ReturnType<typeof readOrder>;

function readOrder(parameters: readonly string[]) {
  const usage = new StartRefusal(setUpTexts.accountUsage);
  try {
    const options = { role: { type: "string" }, name: { type: "string" }, mail: { type: "string" } } as const;
    const { positionals, values } = parseArgs({ args: [...parameters], allowPositionals: true, options });
    const { name, role, mail: email } = values;
    const [deed = ""] = positionals;
    const needed = new Map([
      ["create", [name, role, email]],
      ["password", [email]],
      ["end", [email]],
      ["list", []],
    ]).get(deed);
    if (positionals.length !== 1 || needed === undefined || needed.includes(undefined)) throw usage;
    return { deed, name, role, email };
  } catch {
    throw usage;
  }
}

async function carryOut(doer: Doer, { deed, ...entered }: Order & { readonly password: string }): Promise<void> {
  if (deed === "create") console.log(setUpTexts.accountMade(await perform(createAccount, doer, entered)));
  else if (deed === "password") console.log(setUpTexts.passwordSet(await perform(changePassword, doer, entered)));
  else if (deed === "end")
    console.log(setUpTexts.accountEnded(await perform(endAccount, doer, { ...entered, sofort: "ja" })));
  else for (const each of await look(showAccounts, doer, {})) console.log(setUpTexts.account(each));
}
