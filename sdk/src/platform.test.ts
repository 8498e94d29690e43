import { afterEach, expect, test, vi } from 'vitest';
import { hasProcessTimers, isNode } from './platform.ts';

afterEach(() => void vi.unstubAllGlobals());

// What each says of itself: `process.versions.node` and `navigator.userAgent`.
test.each([
  ['Node 20', '20.20.2', undefined, true, true],
  ['Node 24', '24.21.0', 'Node.js/24', true, true],
  ['Bun', '24.3.0', 'Bun/1.4.5', true, true],
  ['Deno', '24.2.0', 'Deno/2.9.6', true, false],
  ['a worker of Cloudflare’s with Node’s modules', '22.15.1', 'Cloudflare-Workers', true, false],
  ['a worker of Cloudflare’s', undefined, 'Cloudflare-Workers', false, false],
  ['a browser', undefined, 'Mozilla/5.0', false, false],
])('%s is known for what it is', (_platform, node, userAgent, looksLikeNode, processTimers) => {
  vi.stubGlobal('process', node === undefined ? undefined : { versions: { node } });
  vi.stubGlobal('navigator', userAgent === undefined ? undefined : { userAgent });
  expect([isNode(), hasProcessTimers()]).toEqual([looksLikeNode, processTimers]);
});
