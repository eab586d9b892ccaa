import { connect } from "node:net";
import type { NastyRequest } from "../src/proof/nasty.ts";

/** What came back; status 0 when the server only closed the connection, as it may for what is no HTTP. */
export interface RawAnswer {
  readonly status: number;
  readonly text: string;
}

const patience = 10_000;

/** Sends bytes as they are: clients for HTTP repair or refuse what this is meant to send. `thatIsAll` says that no more will come. */
export function sendRaw(base: string, bytes: string | Uint8Array, { thatIsAll = false } = {}): Promise<RawAnswer> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => (thatIsAll ? socket.end(bytes) : socket.write(bytes)));
    const pieces: Buffer[] = [];
    const finish = () => {
      const text = Buffer.concat(pieces).toString("utf8");
      resolve({ status: Number(/^HTTP\/1\.[01] (\d{3})/.exec(text)?.[1] ?? 0), text });
    };
    socket.setTimeout(patience, () => {
      socket.destroy();
      reject(new Error(`No answer in ${patience} ms`));
    });
    socket.on("data", (piece) => pieces.push(piece));
    socket.on("end", finish);
    // A reset after the answer was sent is how a server closes what it does not want to read on.
    socket.on("error", finish);
  });
}

/** The request as bytes of HTTP/1.1, whatever stands in it. */
export function bytesOf(base: string, request: NastyRequest, cookie?: string): string {
  const { "accept-encoding": _packed, ...headers } = request.headers;
  const body = request.body ?? "";
  const all = {
    host: new URL(base).host,
    ...headers,
    origin: base,
    ...(cookie !== undefined && { cookie }),
    ...(request.body !== undefined && { "content-length": String(Buffer.byteLength(body)) }),
    connection: "close",
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [`${request.method} ${request.path} HTTP/1.1`, ...lines, "", body].join("\r\n");
}

const head = "Host: x\r\nConnection: close\r\n";

/** What is no request at all, or only nearly. */
export const noRequests: readonly (string | Uint8Array)[] = [
  "\r\n\r\n",
  "GET\r\n\r\n",
  "GET / HTTP/9.9\r\n\r\n",
  `FOO / HTTP/1.1\r\n${head}\r\n`,
  `GET /\u0000 HTTP/1.1\r\n${head}\r\n`,
  `GET / HTTP/1.1\r\nHost\r\n\r\n`,
  "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
  `GET ${"/a".repeat(20_000)} HTTP/1.1\r\n${head}\r\n`,
  `GET / HTTP/1.1\r\n${head}X: ${"y".repeat(40_000)}\r\n\r\n`,
  `GET http://boese.example/angebote HTTP/1.1\r\n${head}\r\n`,
  `GET //boese.example/arbeit HTTP/1.1\r\n${head}\r\n`,
  `GET /../../etc/passwd HTTP/1.1\r\n${head}\r\n`,
  `GET /assets/%2e%2e/%2e%2e/package.json HTTP/1.1\r\n${head}\r\n`,
  `POST /meldung HTTP/1.1\r\n${head}Content-Length: -5\r\n\r\n`,
  `POST /meldung HTTP/1.1\r\n${head}Content-Length: 5\r\nContent-Length: 6\r\n\r\nhallo`,
  `POST /meldung HTTP/1.1\r\n${head}Transfer-Encoding: chunked\r\n\r\nzz\r\nhallo\r\n0\r\n\r\n`,
  `POST /meldung HTTP/1.1\r\n${head}Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n3\r\nabc\r\n0\r\n\r\n`,
  `POST /anmelden HTTP/1.1\r\n${head}Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 12\r\n\r\n--x\r\n\r\n--x--`,
  `GET / HTTP/1.1\r\n${head}Cookie: ${"beisammen=x; ".repeat(500)}\r\n\r\n`,
  Uint8Array.from({ length: 400 }, (_, index) => (index * 7919) % 256),
];
