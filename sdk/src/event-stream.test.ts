import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EventStreamParser, type ServerEvent } from './event-stream.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** The events of a stream whose bytes come in pieces. */
function read(...pieces: readonly Uint8Array[]): ServerEvent[] {
  const parser = new EventStreamParser();
  return pieces.flatMap((piece) => parser.push(piece));
}

const SAMPLE =
  '\uFEFF: hello\r\nid: 1\r\nevent: next\r\ndata: {"name":"라선"}\r\n\r\ndata: two\rdata: lines\r\rid\nretry: 1500\ndata\n\nevent: lost\n';

describe('an event stream', () => {
  const whole = read(bytes(SAMPLE));

  test('is read as the HTML Standard says', () => {
    expect(whole).toEqual([
      { type: 'next', data: '{"name":"라선"}', lastEventId: '1' },
      { type: 'message', data: 'two\nlines', lastEventId: '1' },
      { type: 'message', data: '', lastEventId: '' },
    ]);
  });

  test('gives the same events wherever its bytes are cut', () => {
    const all = bytes(SAMPLE);
    for (let at = 0; at <= all.length; at += 1) {
      expect(read(all.slice(0, at), all.slice(at)), `cut at ${at}`).toEqual(whole);
    }
    fc.assert(
      fc.property(fc.array(fc.nat(all.length)), (cuts) => {
        const ends = [0, ...cuts.toSorted((one, other) => one - other), all.length];
        const pieces = ends.slice(1).map((end, nth) => all.slice(ends[nth], end));
        expect(read(...pieces)).toEqual(whole);
      }),
    );
  });

  test('says how long to wait before connecting again', () => {
    const parser = new EventStreamParser();
    parser.push(bytes('retry: soon\nretry: 2500\n'));
    expect(parser.retry).toBe(2_500);
  });

  test('ignores comments, unknown fields and events without data', () => {
    expect(read(bytes(': ping\n\nevent: next\n\nfoo: bar\ndata: 1\n\n'))).toEqual([
      { type: 'message', data: '1', lastEventId: '' },
    ]);
  });
});
