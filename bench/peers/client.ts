import { connect, type Socket } from 'node:net';

// A client on bare sockets, one request at a time on each connection. fetch would take as much CPU as the faster of the
// servers, on the core that PostgreSQL runs on.

export interface HttpRequest {
  method: 'GET' | 'POST';
  path: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

export interface HttpAnswer {
  status: number;
  /** Names in lower case. */
  headers: ReadonlyMap<string, string>;
  body: Buffer;
}

/** What a stretch of load gave. Times are in milliseconds. */
export interface Load {
  requests: number;
  perSecond: number;
  p50: number;
}

const HEAD_END = Buffer.from('\r\n\r\n');
const LAST_CHUNK = Buffer.from('0\r\n\r\n');

/** The bytes of a request. */
export function encodeRequest({ method, path, headers = {}, body = '' }: HttpRequest): Buffer {
  const content = Buffer.from(body);
  const all = {
    host: '127.0.0.1',
    accept: 'application/json',
    ...(method === 'POST' ? { 'content-type': 'application/json', 'content-length': content.byteLength } : {}),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`), content]);
}

/** One request on a connection of its own. */
export async function requestOnce(port: number, request: HttpRequest): Promise<HttpAnswer> {
  const connection = new Connection(port);
  try {
    const { head, body } = await connection.send(encodeRequest(request));
    const headers = new Map(
      head
        .split('\r\n')
        .slice(1)
        .map((line) => {
          const [name = '', ...value] = line.split(':');
          return [name.toLowerCase(), value.join(':').trim()];
        }),
    );
    const isChunked = headers.get('transfer-encoding') === 'chunked';
    return { status: statusOf(head), headers, body: isChunked ? joinChunks(body) : body };
  } finally {
    connection.close();
  }
}

/**
 * Sends the same request again and again over so many connections, for so many seconds.
 *
 * @throws when an answer has another status than `status`
 */
export async function load(
  port: number,
  request: HttpRequest,
  { connections, seconds, status = 200 }: { connections: number; seconds: number; status?: number },
): Promise<Load> {
  const bytes = encodeRequest(request);
  const times: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1_000;
  const work = async () => {
    const connection = new Connection(port);
    try {
      do {
        const sent = performance.now();
        const { head } = await connection.send(bytes);
        times.push(performance.now() - sent);
        if (statusOf(head) !== status) throw new Error(`The server answered ${head.split('\r\n', 1)[0]}.`);
      } while (performance.now() < end);
    } finally {
      connection.close();
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  const elapsed = performance.now() - start;
  times.sort((one, other) => one - other);
  return {
    requests: times.length,
    perSecond: times.length / (elapsed / 1_000),
    p50: times[Math.floor(times.length / 2)] ?? Number.NaN,
  };
}

interface RawAnswer {
  head: string;
  body: Buffer;
}

class Connection {
  readonly #socket: Socket;
  #received: Buffer[] = [];
  #length = 0;
  /** Set once the head is there: how the end of the answer is known. */
  #head: { text: string; bodyStart: number; bodyLength: number | null } | null = null;
  #waiting: PromiseWithResolvers<RawAnswer> | null = null;

  constructor(port: number) {
    this.#socket = connect(port, '127.0.0.1').setNoDelay(true);
    this.#socket.on('data', (bytes) => this.#receive(bytes));
    this.#socket.on('error', (error) => this.#waiting?.reject(error));
    this.#socket.on('close', () => this.#waiting?.reject(new Error('The server closed the connection.')));
  }

  send(request: Buffer): Promise<RawAnswer> {
    this.#waiting = Promise.withResolvers<RawAnswer>();
    this.#socket.write(request);
    return this.#waiting.promise;
  }

  close(): void {
    this.#waiting = null;
    this.#socket.destroy();
  }

  #receive(bytes: Buffer): void {
    this.#received.push(bytes);
    this.#length += bytes.byteLength;
    this.#head ??= this.#readHead();
    if (this.#head !== null && this.#isWhole(this.#head)) this.#finish(this.#head);
  }

  #readHead() {
    const bytes = this.#joined();
    const end = bytes.indexOf(HEAD_END);
    if (end === -1) return null;
    const text = bytes.toString('latin1', 0, end);
    const stated = /\r\ncontent-length: *(\d+)/i.exec(text)?.[1];
    const isChunked = /\r\ntransfer-encoding: *chunked/i.test(text);
    return { text, bodyStart: end + HEAD_END.byteLength, bodyLength: isChunked ? null : Number(stated ?? 0) };
  }

  #isWhole({ bodyStart, bodyLength }: { bodyStart: number; bodyLength: number | null }): boolean {
    if (bodyLength !== null) return this.#length >= bodyStart + bodyLength;
    const last = this.#received.at(-1);
    const tail = last !== undefined && last.byteLength >= LAST_CHUNK.byteLength ? last : this.#joined();
    return tail.subarray(-LAST_CHUNK.byteLength).equals(LAST_CHUNK);
  }

  #finish({ text, bodyStart }: { text: string; bodyStart: number }): void {
    const waiting = this.#waiting;
    const received = this.#received;
    this.#received = [];
    this.#length = 0;
    this.#head = null;
    this.#waiting = null;
    waiting?.resolve({
      head: text,
      // Joined only for who reads it: a load looks at the status alone.
      get body() {
        return Buffer.concat(received).subarray(bodyStart);
      },
    });
  }

  #joined(): Buffer {
    const [first, second] = this.#received;
    if (first !== undefined && second === undefined) return first;
    const bytes = Buffer.concat(this.#received);
    this.#received = [bytes];
    return bytes;
  }
}

function statusOf(head: string): number {
  return Number(head.slice(9, 12));
}

function joinChunks(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.byteLength; ) {
    const lineEnd = body.indexOf('\r\n', at);
    const size = Number.parseInt(body.toString('latin1', at, lineEnd), 16);
    if (size === 0) break;
    chunks.push(body.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 2 + size + 2;
  }
  return Buffer.concat(chunks);
}
