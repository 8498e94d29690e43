export type { Result } from './answer.ts';
export type { Client, ClientOptions, RequestOptions } from './client.ts';
export { createClient } from './client.ts';
export type { TypedDocument } from './document.ts';
export type { AnyTumenError, GraphQLErrorAnswer, GraphQLErrorCode, TumenErrorCode } from './errors.ts';
export {
  AbortedError,
  GraphQLRequestError,
  HTTPError,
  isTumenError,
  NetworkError,
  ProtocolError,
  RateLimitedError,
  TimeoutError,
  TumenError,
} from './errors.ts';
export { SCHEMA_VERSION } from './generated/schema-version.ts';
export type { Connection, IterateOptions, Iteration, Page } from './iterate.ts';
export { iterate } from './iterate.ts';
export type { RetryOptions } from './retry.ts';
export type { SeriesDataAnswer, SeriesRow } from './series-columns.ts';
export { SeriesColumns } from './series-columns.ts';
export type { AnswerCache, IncomingResponse, OutgoingRequest } from './transport.ts';
export type { FollowOptions, SeriesWithColumns, Tumen } from './tumen.ts';
export { createTumen } from './tumen.ts';
