import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../log/log.ts';

/** Logs a line for each request, once its answer is sent or its client has gone. */
export function createRequestLog(log: Log) {
  return (request: IncomingMessage, response: ServerResponse, requestId: string): void => {
    if (!log.isLevelEnabled('info')) return;
    const startedAt = performance.now();
    response.once('close', () => {
      const { method, url } = request;
      const milliseconds = Math.round((performance.now() - startedAt) * 10) / 10;
      const path = (url ?? '').split('?', 1)[0];
      log.info({ requestId, method, path, status: response.statusCode, milliseconds }, 'request');
    });
  };
}
