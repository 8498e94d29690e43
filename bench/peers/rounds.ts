import { type HttpRequest, load } from './client.ts';
import { cpuTimeMs } from './process-usage.ts';

/** A server and what it is asked, again and again. */
export interface Entrant {
  name: string;
  pid: number;
  port: number;
  request: HttpRequest;
  /** The status that its answers have; 200 by default. */
  status?: number;
}

/** What one round gave for one entrant. CPU is null where the system does not tell it. */
export interface Sample {
  perSecond: number;
  /** Median time of a request that has the server to itself. */
  aloneMs: number;
  serverCpuMs: number | null;
  databaseCpuMs: number | null;
}

export interface RoundSettings {
  rounds: number;
  /** How long each entrant is measured in each round. */
  seconds: number;
  /** PostgreSQL's first process. */
  databasePid: number;
}

const CONNECTIONS = 16;
const WARM_UP_SECONDS = 1.5;
/** Before each measurement, as other servers had the caches and the database in between. */
const REWARM_SECONDS = 0.1;

/** Measures the entrants in turn, round after round, each round beginning with another of them. */
export async function measureInRounds(
  entrants: readonly Entrant[],
  settings: RoundSettings,
): Promise<ReadonlyMap<string, readonly Sample[]>> {
  for (const entrant of entrants) await loadEntrant(entrant, CONNECTIONS, WARM_UP_SECONDS);
  const samples = new Map<string, Sample[]>(entrants.map(({ name }) => [name, []]));
  for (let round = 0; round < settings.rounds; round++) {
    const start = round % entrants.length;
    for (const entrant of [...entrants.slice(start), ...entrants.slice(0, start)])
      samples.get(entrant.name)?.push(await measure(entrant, settings));
  }
  return samples;
}

async function measure(entrant: Entrant, { seconds, databasePid }: RoundSettings): Promise<Sample> {
  await loadEntrant(entrant, CONNECTIONS, REWARM_SECONDS);
  const alone = await loadEntrant(entrant, 1, seconds / 2);
  const cpuBefore = [cpuTimeMs(entrant.pid), cpuTimeMs(databasePid)] as const;
  const together = await loadEntrant(entrant, CONNECTIONS, seconds);
  const perRequest = (before: number | null, after: number | null) =>
    before === null || after === null ? null : (after - before) / together.requests;
  return {
    perSecond: together.perSecond,
    aloneMs: alone.p50,
    serverCpuMs: perRequest(cpuBefore[0], cpuTimeMs(entrant.pid)),
    databaseCpuMs: perRequest(cpuBefore[1], cpuTimeMs(databasePid)),
  };
}

function loadEntrant({ port, request, status = 200 }: Entrant, connections: number, seconds: number) {
  return load(port, request, { connections, seconds, status });
}
