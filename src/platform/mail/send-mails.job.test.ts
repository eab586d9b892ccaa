import { loadCity } from "#cities/city.ts";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { as } from "#platform/action/context.store.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { fixedDay } from "#platform/dates/clock.ts";
import { day } from "#platform/dates/local-date.ts";
import { system, type Actor } from "#platform/policy/actor.ts";
import { testWorld } from "#platform/web/testing-world.ts";
import { listMails, markNotSent, mostAttempts, putMail, sendAgain } from "./mails.store.ts";
import { sendMailsJob } from "./send-mails.job.ts";

const editor: Actor = { id: "0198a000-0000-7000-8000-000000000001", name: "Renate Beispiel", roles: ["editor"] };
const mail = {
  to: "leserin@beispiel.invalid",
  subject: "Ihre Meldung",
  body: "Danke für den Hinweis.\nÄnderung: größer.",
};

interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly text: string;
}

let database: TestDatabase;
let server: SMTPServer;
let refuses: string | undefined;
const received: Received[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData(stream, session, done) {
      let text = "";
      stream.on("data", (piece: Buffer) => (text += piece.toString()));
      stream.on("end", () => {
        if (refuses !== undefined) return done(new Error(refuses));
        const { mailFrom, rcptTo } = session.envelope;
        received.push({ from: mailFrom.address, to: rcptTo.map(({ address }) => address), text });
        return done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(async () => {
  await new Promise<void>((resolve) => server.close(resolve));
  await database.drop();
});

beforeEach(() => (refuses = undefined));
afterEach(async () => {
  received.length = 0;
  await database.owner.deleteFrom("platform.mails").execute();
});

const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);
const serverUrl = () => `smtp://127.0.0.1:${server.server.address().port}`;
const send = (now: Date, SMTP_URL: string | undefined = serverUrl()) => {
  const world = testWorld(database, { clock: fixedDay(day("2026-11-24"), now) });
  return sendMailsJob({ ...world, environment: { ...world.environment, SMTP_URL } }).run({});
};
const put = () => as(database.staff, editor, (tx) => putMail(tx, mail));
const kept = async () => (await as(database.staff, system, (tx) => listMails(tx, { limit: 10, offset: 0 }))).mails;

describe("the outbox", () => {
  it("sends what waits, once, with umlauts", async () => {
    const id = await put();
    await send(later(1));
    await send(later(2));
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ from: loadCity("dortmund").email, to: ["leserin@beispiel.invalid"] });
    expect(received[0]?.text).toContain(`Message-ID: <${id}@${loadCity("dortmund").email?.split("@")[1]}>`);
    expect(received[0]?.text).toMatch(/=C3=84nderung|Änderung/);
    expect(await kept()).toMatchObject([{ id, state: "sent", problem: null }]);
  });

  it("ends a newsletter in the mail program itself, and forgets a mail that carries a key", async () => {
    const unsubscribeUrl = "https://senioren.example/rundbrief/ende/abc";
    await as(database.staff, editor, (tx) => putMail(tx, { ...mail, forgetWhenSent: true, unsubscribeUrl }));
    await send(later(1));
    expect(received[0]?.text).toContain(`List-Unsubscribe: <${unsubscribeUrl}>`);
    expect(received[0]?.text).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    expect(received[0]?.text).toContain("Auto-Submitted: auto-generated");
    expect(await kept()).toEqual([]);
  });

  it("keeps mails when no mail server is named", async () => {
    await put();
    const world = testWorld(database, { clock: fixedDay(day("2026-11-24"), later(1)) });
    await sendMailsJob(world).run({});
    expect(await kept()).toMatchObject([{ state: "waiting", attempts: 0 }]);
  });

  it("waits before it tries again, and says what the server said", async () => {
    await put();
    refuses = "Postfach voll";
    await send(later(1));
    await send(later(2));
    expect(await kept()).toMatchObject([
      { state: "waiting", attempts: 1, problem: expect.stringContaining("Postfach voll") },
    ]);
    refuses = undefined;
    await send(later(6));
    expect(received).toHaveLength(1);
  });

  it("gives up after some tries, and an admin can send again", async () => {
    const id = await put();
    await as(database.staff, system, async (tx) => {
      for (let tries = 0; tries < mostAttempts; tries++) await markNotSent(tx, id, "zu", later(0));
    });
    await send(later(9999));
    expect(received).toHaveLength(0);
    expect(await as(database.staff, system, (tx) => sendAgain(tx, id, later(0)))).toBe(true);
    expect(await as(database.staff, system, (tx) => sendAgain(tx, id, later(0)))).toBe(false);
    await send(later(1));
    expect(received).toHaveLength(1);
  });

  it("shows an editor nothing of the outbox", async () => {
    await put();
    expect(await as(database.staff, editor, (tx) => listMails(tx, { limit: 10, offset: 0 }))).toEqual({
      total: 0,
      mails: [],
    });
  });

  it("leaves no mail behind when the deed that wanted it fails", async () => {
    const failing = as(database.staff, editor, async (tx) => {
      await putMail(tx, mail);
      throw new Error("the deed failed");
    });
    await expect(failing).rejects.toThrow("the deed failed");
    expect(await kept()).toEqual([]);
  });
});
