import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import type { TypedDocument } from '../src/document.ts';
import { type SubscribeOptions, subscribe } from '../src/subscribe.ts';
import { answer, type MisbehavingServer, type Misbehaviour, misbehave } from './misbehaving-server.ts';
import { watchForRemains } from './remains.ts';

const document: TypedDocument<{ tick: number }, Record<string, never>> = Object('subscription Ticks { tick }');

let server: MisbehavingServer | undefined;
watchForRemains();
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const event = (tick: number) => `event: next\nid: ${tick}\ndata: {"data":{"tick":${tick}}}\n\n`;
const COMPLETE = 'event: complete\ndata:\n\n';

function stream(response: ServerResponse, text: string): ServerResponse {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  // Waits are short here.
  response.write(`retry: 1\n\n${text}`);
  return response;
}

async function follow(misbehaviour: Misbehaviour, options: Partial<SubscribeOptions> = {}, most = 100) {
  server ??= await misbehave(misbehaviour);
  const ticks: (number | undefined)[] = [];
  for await (const { data } of subscribe({ url: server.url, ...options }, document)) {
    ticks.push(data?.tick);
    if (ticks.length === most) break;
  }
  return ticks;
}

describe('a subscription', () => {
  test('gives its answers until it is complete', async () => {
    expect(await follow((response) => stream(response, event(1) + event(2) + COMPLETE).end())).toEqual([1, 2]);
    expect(server?.seen[0]).toMatchObject({ method: 'POST', headers: { accept: 'text/event-stream' } });
  });

  test('connects again when the stream breaks, in an event too, and says what came last', async () => {
    const ticks = await follow((response, nth) => {
      if (nth === 1) stream(response, `${event(1)}event: next\ndata: {"da`).end();
      else if (nth === 2) stream(response, '').write('', () => response.destroy());
      else stream(response, event(2) + COMPLETE).end();
    });
    expect(ticks).toEqual([1, 2]);
    expect(server?.seen.map(({ headers }) => headers['last-event-id'])).toEqual([undefined, '1', '1']);
  });

  test('gives each answer once, wherever its bytes are cut', async () => {
    // Hangul, so that characters are cut too.
    const event = (tick: number) =>
      Buffer.from(
        `event: next\r\nid: 라선-${tick}\r\ndata: {"data":\r\ndata: {"tick":${tick},"place":"라선"}}\r\n\r\n`,
      );
    const head = Buffer.from('retry: 1\r\n\r\n');
    const whole = Buffer.concat([head, event(1), event(2), Buffer.from('event: complete\r\ndata:\r\n\r\n')]);
    for (let cut = 0; cut <= whole.length; cut += 1) {
      const ticks = await follow((response, nth, { headers }) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        // HTTP has bytes in headers, which Node reads as Latin-1.
        const last = Buffer.from(String(headers['last-event-id'] ?? ''), 'latin1').toString();
        if (nth === 1) response.write(whole.subarray(0, cut), () => response.destroy());
        else if (last === '') response.end(whole);
        else response.end(whole.subarray(head.length + event(1).length * Number(last.at(-1))));
      });
      expect(ticks, `cut after ${cut} of ${whole.length} bytes`).toEqual([1, 2]);
      await server?.close();
      server = undefined;
    }
  });

  test('waits for a service that is busy', async () => {
    const ticks = await follow((response, nth) => {
      if (nth <= 2) answer(response, 'busy', 503, { 'retry-after': '0' });
      else stream(response, event(1) + COMPLETE).end();
    });
    expect(ticks).toEqual([1]);
    expect(server?.seen).toHaveLength(3);
  });

  test('connects anew when nothing comes for too long', async () => {
    const ticks = await follow(
      (response, nth) => {
        if (nth === 1) stream(response, event(1));
        else stream(response, event(2) + COMPLETE).end();
      },
      { idle: 50 },
    );
    expect(ticks).toEqual([1, 2]);
  });

  test('ends when the loop is left, and its connection with it', async () => {
    expect(await follow((response) => void stream(response, event(1) + event(2)), {}, 1)).toEqual([1]);
    await expect.poll(() => server?.connections()).toBe(0);
  });

  test('ends with ABORTED when its signal is, while it listens or waits', async () => {
    for (const misbehaviour of [
      (response: ServerResponse) => void stream(response, event(1)),
      (response: ServerResponse) => answer(response, 'busy', 503, { 'retry-after': '60' }),
    ]) {
      await server?.close();
      server = undefined;
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 50);
      await expect(follow(misbehaviour, { signal: controller.signal })).rejects.toMatchObject({
        code: 'ABORTED',
        operation: 'Ticks',
      });
    }
  });

  test.each<[string, Misbehaviour, string]>([
    ['refuses', (response) => answer(response, { errors: [{ message: 'No.' }] }, 400), 'GRAPHQL'],
    ['sends a page', (response) => answer(response, '<h1>Hi</h1>', 200, { 'content-type': 'text/html' }), 'PROTOCOL'],
    ['sends garbage', (response) => void stream(response, 'event: next\ndata: {"da\n\n'), 'PROTOCOL'],
    ['is never ready', (response) => answer(response, 'busy', 503, { 'retry-after': '0' }), 'HTTP'],
    [
      'asks for more time than is allowed',
      (response) => answer(response, '', 429, { 'retry-after': '601' }),
      'RATE_LIMITED',
    ],
    ['always breaks', (response) => void stream(response, '').end(), 'NETWORK'],
  ])('of a service that %s ends in its documented error', async (_, misbehaviour, code) => {
    await expect(follow(misbehaviour, { attempts: 3 })).rejects.toMatchObject({ code, operation: 'Ticks' });
  });
});
