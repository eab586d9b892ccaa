/** The part of npm's smtp-server that our test of the sending job uses; the package brings no types. */
declare module "smtp-server" {
  import type { AddressInfo } from "node:net";
  import type { Readable } from "node:stream";

  interface Session {
    readonly envelope: {
      readonly mailFrom: { readonly address: string };
      readonly rcptTo: readonly { readonly address: string }[];
    };
  }

  export class SMTPServer {
    constructor(options: {
      readonly disabledCommands: readonly string[];
      readonly onData: (stream: Readable, session: Session, done: (refusal?: Error) => void) => void;
    });
    readonly server: { address(): AddressInfo };
    listen(port: number, host: string, ready: () => void): void;
    close(closed: () => void): void;
  }
}
