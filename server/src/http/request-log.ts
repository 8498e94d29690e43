import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../log/log.ts';

export interface RequestLog {
  /** Logs a request whose answer is sent. */
  now(request: IncomingMessage, response: ServerResponse, requestId: string, startedAt: number): void;
  /** Logs a request once its answer is sent or its client has gone. */
  whenDone(request: IncomingMessage, response: ServerResponse, requestId: string, startedAt: number): void;
}

/** Logs a line for each request. */
export function createRequestLog(log: Log): RequestLog {
  const isOn = log.isLevelEnabled('info');
  const now: RequestLog['now'] = ({ method = '', url = '' }, { statusCode }, requestId, startedAt) => {
    if (!isOn) return;
    const milliseconds = Math.round((performance.now() - startedAt) * 10) / 10;
    const end = url.indexOf('?');
    log.request({
      requestId,
      method,
      path: end === -1 ? url : url.slice(0, end),
      status: statusCode,
      milliseconds,
    });
  };
  return {
    now,
    whenDone: (request, response, requestId, startedAt) => {
      if (isOn) response.once('close', () => now(request, response, requestId, startedAt));
    },
  };
}
