import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import type { Lifetime } from '../lifetime.ts';
import type { Log } from '../log/log.ts';
import { OperatorError } from '../problem/operator-error.ts';
import type { Settings } from '../settings.ts';
import type { PrimaryMessage, WorkerMessage } from './messages.ts';
import { RestartPolicy } from './restart-policy.ts';

/** How long workers may take to end before they are killed, in milliseconds. They end open answers after one second. */
const CLOSE_LIMIT = 10_000;

/** Thrown when no worker can start. */
export class WorkersError extends OperatorError {}

interface WorkerState {
  /** Whether it can receive messages. */
  started: boolean;
  /** In milliseconds since this process started; null before it listens. */
  listensSince: number | null;
}

export interface WorkersOptions {
  settings: Settings;
  /** The most connections of one worker to each PostgreSQL server. */
  connections: number;
  databaseUrl: string;
  log: Log;
  /** Folder of the built GraphiQL page. */
  graphiql: Promise<string>;
  lifetime: Lifetime;
}

/** Starts the workers behind one address, and replaces those that die. Resolves to the address once all listen. */
export async function startWorkers(options: WorkersOptions): Promise<string> {
  const workers = new Workers(options);
  options.lifetime.onEnd(() => workers.close());
  return workers.start();
}

class Workers {
  readonly #options: WorkersOptions;
  readonly #policy = new RestartPolicy();
  readonly #started = Promise.withResolvers<string>();
  readonly #running = new Map<Worker, WorkerState>();
  readonly #restarts = new Set<NodeJS.Timeout>();
  #allListened = false;
  #closing = false;

  constructor(options: WorkersOptions) {
    this.#options = options;
  }

  start(): Promise<string> {
    for (let nth = 0; nth < this.#options.settings.processes; nth++) this.#fork();
    return this.#started.promise;
  }

  /** Lets every worker finish its open answers; resolves when all have ended. */
  async close(): Promise<void> {
    this.#closing = true;
    for (const restart of this.#restarts) clearTimeout(restart);
    const ended = Promise.all([...this.#running.keys()].map((worker) => once(worker, 'exit')));
    for (const [worker, { started }] of this.#running) {
      if (started) send(worker, { kind: 'close' });
      else worker.process.kill();
    }
    const killing = setTimeout(() => {
      for (const worker of this.#running.keys()) worker.process.kill('SIGKILL');
    }, CLOSE_LIMIT);
    await ended;
    clearTimeout(killing);
  }

  #fork(): void {
    const { settings, connections, databaseUrl } = this.#options;
    const worker = cluster.fork({ DATABASE_URL: databaseUrl, PORT: settings.port, TUMEN_POOL: connections });
    const state: WorkerState = { started: false, listensSince: null };
    this.#running.set(worker, state);
    // What a worker sends is made by this same code.
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'started') {
        state.started = true;
        this.#onStarted(worker);
      } else if (message.kind === 'listening') {
        state.listensSince = performance.now();
        this.#onListening(worker, message.url);
      } else this.#giveUp(message.message);
    });
    worker.on('error', (error) =>
      this.#options.log.warn({ worker: worker.id, err: error }, 'A message to a worker could not be sent.'),
    );
    worker.once('exit', (code: number | null, signal: string | null) => {
      this.#running.delete(worker);
      this.#onExit(worker, { code, signal }, state.listensSince);
    });
  }

  #onStarted(worker: Worker): void {
    this.#options.graphiql.then(
      (folder) => send(worker, { kind: 'graphiql', folder }),
      () => send(worker, { kind: 'graphiql', folder: null }),
    );
  }

  #onListening(worker: Worker, url: string): void {
    this.#policy.afterStart();
    this.#options.log.info({ worker: worker.id, pid: worker.process.pid }, 'A worker listens.');
    if (this.#allListened) return;
    const listening = [...this.#running.values()].filter(({ listensSince }) => listensSince !== null);
    if (listening.length < this.#options.settings.processes) return;
    this.#allListened = true;
    this.#started.resolve(url);
  }

  #onExit(worker: Worker, ending: { code: number | null; signal: string | null }, listensSince: number | null): void {
    if (this.#closing) return;
    const details = { worker: worker.id, pid: worker.process.pid, ...ending };
    const delay = this.#policy.afterDeath({
      servedMs: listensSince === null ? null : performance.now() - listensSince,
    });
    if (delay === null) {
      this.#options.log.warn(details, 'A worker ended before it listened.');
      this.#giveUp('One worker after the other ended before it listened; the log says why.');
      return;
    }
    this.#options.log.warn({ ...details, delay }, 'A worker ended; it is replaced.');
    const restart = setTimeout(() => {
      this.#restarts.delete(restart);
      this.#fork();
    }, delay);
    this.#restarts.add(restart);
  }

  #giveUp(message: string): void {
    if (this.#closing) return;
    this.#closing = true;
    if (!this.#allListened) {
      this.#started.reject(new WorkersError(message));
      return;
    }
    this.#options.log.fatal(message);
    void this.#options.lifetime.end(1);
  }
}

function send(worker: Worker, message: PrimaryMessage): void {
  // There is nobody to send to once a worker has exited.
  if (worker.isConnected()) worker.send(message, () => undefined);
}
