import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

// What a call of the SDK and of its peers costs beside a bare fetch and JSON.parse of the same bytes, in one run: each way in
// a process of its own, as what one library runs before another changes how fast the other is (call-cost.ts).

const ALLOWED = 1.05;
const SIZES = ['/1kB', '/500kB'];
const WAYS = ['a bare fetch', 'a fetch that can be given up', 'the SDK', 'graphql-request', '@urql/core'];

const server = fork(join(import.meta.dirname, 'static-answers.ts'));
try {
  const [port] = await once(server, 'message');
  for (const path of SIZES) {
    console.log(`${path.slice(1)}, times a bare fetch:`);
    for (const way of WAYS) {
      const url = `http://127.0.0.1:${port}${path}`;
      const told = execFileSync(process.execPath, [join(import.meta.dirname, 'call-cost.ts'), url, way]);
      // It prints this array of two numbers.
      const [bare, time] = JSON.parse(String(told)) as [number, number];
      console.log(`  ${(time / bare).toFixed(3)} ${way} (${time.toFixed(3)} ms)`);
      if (way === 'the SDK' && !(time / bare <= ALLOWED)) {
        console.log(`  The SDK is to cost at most ${ALLOWED} times a bare fetch.`);
        process.exitCode = 1;
      }
    }
  }
} finally {
  server.kill();
}
