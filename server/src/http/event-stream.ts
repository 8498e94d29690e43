/** What a subscription sends: answers of GraphQL, one for each event. */
export type EventSource = AsyncIterable<object>;

/** Comments between events, so that no proxy takes a silent stream for a dead one. */
const KEEP_ALIVE = 12_000;

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  // `no-transform` and the second header keep proxies from holding events back.
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
};

/**
 * Answers of a subscription as server-sent events, in the distinct connections mode of the GraphQL over SSE protocol
 * (https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md): `next` for each answer, `complete` at the end. Each
 * event carries an id, which a client sends back as Last-Event-ID when it connects again.
 *
 * @param idOf id of an event that is about to be sent
 */
export function eventStream(events: EventSource, idOf: () => string): Response {
  const iterator = events[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  let keepAlive: NodeJS.Timeout | undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      // Some browsers wait for a first byte before they tell that the stream is open.
      controller.enqueue(encoder.encode(':\n\n'));
      keepAlive = setInterval(() => controller.enqueue(encoder.encode(':\n\n')), KEEP_ALIVE);
    },
    async pull(controller) {
      try {
        const { value, done } = await iterator.next();
        if (!done) {
          controller.enqueue(encoder.encode(`event: next\nid: ${idOf()}\ndata: ${JSON.stringify(value)}\n\n`));
          return;
        }
        clearInterval(keepAlive);
        controller.enqueue(encoder.encode('event: complete\ndata:\n\n'));
        controller.close();
      } catch (error) {
        clearInterval(keepAlive);
        controller.error(error);
      }
    },
    async cancel() {
      clearInterval(keepAlive);
      await iterator.return?.();
    },
  });
  return new Response(body, { headers: HEADERS });
}
