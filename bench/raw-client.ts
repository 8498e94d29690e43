import { connect } from 'node:net';

/** What came of asking the same again and again. */
export interface Asked {
  answered: number;
  requestsPerSecond: number;
  /** The first answer, head and body. */
  first: Buffer;
}

const HEAD_END = Buffer.from('\r\n\r\n');

/** Length of the answer at the beginning of `bytes`; undefined when its head is not complete. */
function lengthOf(bytes: Buffer): number | undefined {
  const end = bytes.indexOf(HEAD_END);
  if (end === -1) return undefined;
  const [, length = '0'] = /\r\ncontent-length: (\d+)/i.exec(bytes.toString('latin1', 0, end)) ?? [];
  return end + HEAD_END.length + Number(length);
}

/**
 * Sends a request over `connections` sockets, on each the next as soon as the last is answered, for `milliseconds`.
 * Sockets alone, since a client of HTTP would cost more than the servers that are measured. All answers must be as long
 * as the first, so that only the first head is read.
 */
export async function askAgain(
  url: string,
  request: Buffer,
  { connections, milliseconds }: { connections: number; milliseconds: number },
): Promise<Asked> {
  const { hostname, port } = new URL(url);
  let answered = 0;
  let first: Buffer | undefined;
  const startedAt = performance.now();
  const until = startedAt + milliseconds;
  await Promise.all(
    Array.from(
      { length: connections },
      () =>
        new Promise<void>((resolve, reject) => {
          const socket = connect(Number(port), hostname).setNoDelay();
          let missing: number | undefined;
          let head = Buffer.alloc(0);
          let length: number | undefined;
          socket.on('connect', () => socket.write(request));
          socket.on('error', reject);
          socket.on('data', (chunk: Buffer) => {
            if (length === undefined) {
              head = Buffer.concat([head, chunk]);
              length = lengthOf(head);
              if (length === undefined) return;
              missing = length - head.length;
            } else missing = (missing ?? length) - chunk.length;
            if (missing > 0) return;
            if (missing < 0) return reject(new Error('An answer was longer than the first.'));
            first ??= head;
            answered += 1;
            missing = undefined;
            if (performance.now() < until) socket.write(request);
            else socket.end(resolve);
          });
        }),
    ),
  );
  if (first === undefined) throw new Error('Nothing was answered.');
  return { answered, requestsPerSecond: (answered / (performance.now() - startedAt)) * 1_000, first };
}
