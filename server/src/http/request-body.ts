import type { IncomingMessage } from 'node:http';

/**
 * Reads the body of a request and passes it on. After more than `maximumBytes` it passes on undefined and reads no
 * further; of a client that goes away it passes on nothing.
 */
export function readBody(
  request: IncomingMessage,
  maximumBytes: number,
  done: (body: Buffer | undefined) => void,
): void {
  const chunks: Buffer[] = [];
  let length = 0;
  const onData = (chunk: Buffer) => {
    length += chunk.length;
    if (length <= maximumBytes) {
      chunks.push(chunk);
      return;
    }
    request.off('data', onData);
    request.off('end', onEnd);
    request.pause();
    done(undefined);
  };
  const onEnd = () => {
    const [first, ...others] = chunks;
    done(first !== undefined && others.length === 0 ? first : Buffer.concat(chunks));
  };
  request.on('data', onData);
  request.on('end', onEnd);
  // A client that goes away midway is no fault of ours.
  request.on('error', () => {});
}
