/** What a worker tells the primary process. */
export type WorkerMessage =
  /** It runs and hears the primary. */
  | { kind: 'started' }
  /** It answers requests at `url`. */
  | { kind: 'listening'; url: string }
  /** It cannot start for a reason that the operator has to resolve, and neither could another worker. */
  | { kind: 'unusable'; message: string };

/** What the primary process tells a worker. */
export type PrimaryMessage =
  /** Folder of the built GraphiQL page; null when it could not be built. */
  | { kind: 'graphiql'; folder: string | null }
  /** Finish open answers and end. */
  | { kind: 'close' };
