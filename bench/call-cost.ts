import { createClient } from '@tumen/sdk/client';
import { DatasetDocument } from '@tumen/sdk/operations';
import { Client, fetchExchange } from '@urql/core';
import { GraphQLClient } from 'graphql-request';

// Prints the median milliseconds of a bare fetch and of another way to ask the same, as JSON. Both are measured in turn, call
// by call, so that they meet the same machine, which a library that runs one task after the other does not offer.
// Arguments: the address of the service, the way's name.

const HEADERS = { accept: 'application/graphql-response+json, application/json;q=0.9' };
/** Milliseconds of measuring, after as many in which every path becomes compiled code. */
const DURATION = 6_000;

type Call = () => Promise<unknown>;

const [url = '', way = ''] = process.argv.slice(2);

/** The address that the SDK asks: a bare fetch that asks the same question asks it too. */
let address = '';
await createClient({
  url,
  onRequest: (request) => {
    address = request.url;
  },
}).request(DatasetDocument);

const bareFetch: Call = async () => JSON.parse(await (await fetch(address, { headers: HEADERS })).text());

/** Ways to ask the same, each with everything that it does when nothing is said. */
const WAYS: Record<string, () => Call> = {
  'a bare fetch': () => async () => JSON.parse(await (await fetch(address, { headers: HEADERS })).text()),
  // What every call needs that can be given up: a time limit and a signal.
  'a fetch that can be given up': () => async () => {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), 30_000);
    try {
      return JSON.parse(await (await fetch(address, { headers: HEADERS, signal: controller.signal })).text());
    } finally {
      clearTimeout(timer);
    }
  },
  'the SDK': () => {
    const sdk = createClient({ url });
    return () => sdk.request(DatasetDocument);
  },
  'graphql-request': () => {
    const client = new GraphQLClient(url);
    return () => client.request(String(DatasetDocument));
  },
  '@urql/core': () => {
    const client = new Client({ url, exchanges: [fetchExchange], preferGetMethod: false });
    return () => client.query(String(DatasetDocument), {}, { requestPolicy: 'network-only' }).toPromise();
  },
};

async function timed(call: Call): Promise<number> {
  const start = performance.now();
  await call();
  return performance.now() - start;
}

const median = (times: readonly number[]) =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;

const other = WAYS[way]?.();
if (other === undefined) throw new Error(`"${way}" is none of: ${Object.keys(WAYS).join(', ')}.`);

const times: [bare: number, other: number][] = [];
const start = performance.now();
for (let elapsed = 0; elapsed < DURATION * 2; elapsed = performance.now() - start) {
  // Either may go first, as what comes second pays for the garbage of what came before.
  const isBareFirst = Math.random() < 0.5;
  const first = await timed(isBareFirst ? bareFetch : other);
  const second = await timed(isBareFirst ? other : bareFetch);
  if (elapsed >= DURATION) times.push(isBareFirst ? [first, second] : [second, first]);
}
console.log(JSON.stringify([median(times.map(([bare]) => bare)), median(times.map(([, each]) => each))]));
