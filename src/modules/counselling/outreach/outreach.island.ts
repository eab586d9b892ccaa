import { forgetEntry, keepEntry, type WaitingEntry, waitingEntries } from "./waiting-entries.ts";

const page = "/arbeit/kontakte/unterwegs";
const tryAgain = 30_000;
const required = ["asker", "themes", "result"];

type Outcome = "sent" | "no-network" | "signed-out" | "refused";

const form = document.querySelector<HTMLFormElement>("form[data-outreach]");
const state = document.querySelector<HTMLElement>("[data-outreach-state]");
const problem = document.querySelector<HTMLElement>("[data-outreach-problem]");

/** The day on this device: sent tomorrow, it still counts for today. */
function dayHere(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

async function save(filled: HTMLFormElement): Promise<void> {
  const fields = [...new FormData(filled)].flatMap(([name, value]) =>
    typeof value === "string" && value !== "" ? [[name, value] as const] : [],
  );
  const isComplete = required.every((name) => fields.some(([given]) => given === name));
  if (problem) problem.hidden = isComplete;
  if (!isComplete) return problem?.focus();
  await keepEntry({ sentKey: crypto.randomUUID(), fields: [...fields, ["onDay", dayHere()]] });
  filled.reset();
  scrollTo(0, 0);
  await sendAll();
}

async function send({ sentKey, fields }: WaitingEntry): Promise<Outcome> {
  const body = new URLSearchParams([...fields.map(([name, value]) => [name, value]), ["sentKey", sentKey]]);
  const answer = await fetch(page, { method: "POST", body, redirect: "manual" }).catch(() => undefined);
  if (!answer || answer.status >= 500) return "no-network";
  if (answer.type === "opaqueredirect") return "signed-out";
  return answer.ok ? "sent" : "refused";
}

let isSending = false;

/** One after another; what the server has confirmed is forgotten, everything else stays. */
async function sendAll(): Promise<void> {
  if (isSending) return;
  isSending = true;
  const outcomes: Outcome[] = [];
  const waiting = await waitingEntries();
  for (const entry of waiting) {
    const outcome = await send(entry);
    outcomes.push(outcome);
    if (outcome === "sent") await forgetEntry(entry.sentKey);
    else if (outcome !== "refused") break;
  }
  isSending = false;
  const left = await waitingEntries();
  show(left.length, outcomes);
  // What was saved while the others were on their way has not been tried yet.
  if (left.some(({ sentKey }) => !waiting.some((tried) => tried.sentKey === sentKey))) await sendAll();
}

function show(count: number, outcomes: readonly Outcome[]): void {
  const words = state?.querySelector("[data-outreach-words]");
  if (!state || !words || (count === 0 && outcomes.length === 0)) return;
  const says = state.dataset;
  const sentences = [
    count === 0 ? says["sent"] : (count === 1 ? says["one"] : says["many"])?.replace("#", String(count)),
    outcomes.includes("signed-out") ? says["signedOut"] : undefined,
    outcomes.includes("refused") ? says["refused"] : undefined,
  ];
  words.textContent = sentences.filter(Boolean).join(" ");
  state.hidden = false;
  const signIn = state.querySelector<HTMLElement>("[data-outreach-sign-in]");
  if (signIn) signIn.hidden = !outcomes.includes("signed-out");
}

if (form) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void save(form);
  });
  addEventListener("online", () => void sendAll());
  setInterval(() => void sendAll(), tryAgain);
  void sendAll();
  void navigator.serviceWorker?.register(`${page}/dienst.js`, { scope: page });
}
