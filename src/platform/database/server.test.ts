import { describe, expect, it } from "vitest";
import { enterServer } from "./server.ts";
import { asSuperuser } from "./embedded.ts";
import { emptyDatabase, testCluster } from "./testing.ts";

describe("a server that cannot be used says what helps", () => {
  it("when nobody answers", async () => {
    await expect(enterServer({ url: "postgres://stadt:geheim@127.0.0.1:9/beisammen" })).rejects.toThrow(
      /„beisammen“ auf 127\.0\.0\.1:9 ist nicht zu erreichen \(ECONNREFUSED\).*DATABASE_URL/,
    );
  });

  it("without telling the password", async () => {
    await expect(enterServer({ url: "postgres://stadt:geheim@127.0.0.1:9/beisammen" })).rejects.not.toThrow(/geheim/);
  });

  it("when the database or the user does not exist", async () => {
    const { host, port } = await testCluster();
    const missing = { host, port, user: "migrator", database: "missing" };
    await expect(enterServer(missing)).rejects.toThrow(/„missing“.*CREATE DATABASE/);
    await expect(enterServer({ ...missing, user: "stranger" })).rejects.toThrow(/weist die Anmeldung ab.*Passwort/);
  });

  it("when it stores text in another encoding", async () => {
    const database = await emptyDatabase();
    const administrator = await enterServer(asSuperuser(await testCluster()));
    await administrator.query("create database test_0_latin encoding 'LATIN1' template template0 locale 'C'");
    const { host, port } = await testCluster();
    await expect(enterServer({ host, port, user: "migrator", database: "test_0_latin" })).rejects.toThrow(
      /LATIN1.*UTF8/,
    );
    await administrator.query("drop database test_0_latin");
    await administrator.end();
    await database.drop();
  });
});
