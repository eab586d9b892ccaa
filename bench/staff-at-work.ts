import { loadAreas } from "../cities/areas.ts";
import { loadCity } from "../cities/city.ts";
import { demoPassword } from "../src/modules/identity/account/demo-accounts.ts";
import { slugOf } from "../src/platform/texts/fold.ts";

/** As many as the demo puts into each office. */
const perOffice = 4;

/** Somebody who has signed in, and the cases that stand in their list. */
export interface Colleague {
  readonly role: "counsellor" | "management" | "planner";
  readonly headers: Readonly<Record<string, string>>;
  readonly cases: readonly string[];
}

/** All who work in the offices, who leads them and who plans: fifty in the demo city, each at a machine of their own. */
export async function signInAll(base: string): Promise<readonly Colleague[]> {
  const counsellors = loadAreas(loadCity("dortmund"))
    .areas.filter(({ level }) => level === "stadtbezirk")
    .flatMap(({ name }) => Array.from({ length: perOffice }, (_, number) => `beratung-${slugOf(name)}-${number + 1}`));
  const keys = [
    ...counsellors.map((key) => ({ key, role: "counsellor" as const })),
    { key: "leitung", role: "management" as const },
    { key: "planung", role: "planner" as const },
  ];
  const staff: Colleague[] = [];
  for (const [index, { key, role }] of keys.entries()) {
    const headers = await signIn(base, `${key}@beispiel.invalid`, index);
    staff.push({ role, headers, cases: role === "counsellor" ? await ownCases(base, headers) : [] });
  }
  return staff;
}

async function signIn(base: string, email: string, index: number): Promise<Record<string, string>> {
  const headers = { origin: base, "x-forwarded-for": `10.0.0.${index + 1}` };
  const answer = await fetch(`${base}/anmelden`, {
    method: "POST",
    headers,
    body: new URLSearchParams({ email, passwort: demoPassword }),
    redirect: "manual",
  });
  const cookie = answer.headers.getSetCookie()[0]?.split(";")[0];
  if (answer.status !== 303 || cookie === undefined) throw new Error(`${email} was not let in (${answer.status})`);
  return { ...headers, cookie };
}

async function ownCases(base: string, headers: Readonly<Record<string, string>>): Promise<string[]> {
  const html = await (await fetch(`${base}/arbeit/faelle?stand=in-begleitung`, { headers })).text();
  return [...new Set([...html.matchAll(/\/arbeit\/faelle\/([0-9a-f-]{36})/g)].flatMap(([, id]) => id ?? []))];
}
