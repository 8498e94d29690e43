export type { Client, ClientOptions, RequestOptions, Result } from './client.ts';
export { createClient } from './client.ts';
export type { TypedDocument } from './document.ts';
export type { GraphQLErrorAnswer, TumenErrorCode } from './errors.ts';
export { GraphQLRequestError, isTumenError, RateLimitedError, TumenError } from './errors.ts';
export type { RetryOptions } from './retry.ts';
export type { AnswerCache, CachedAnswer, IncomingResponse, OutgoingRequest } from './transport.ts';
export type { Tumen } from './tumen.ts';
export { createTumen } from './tumen.ts';
