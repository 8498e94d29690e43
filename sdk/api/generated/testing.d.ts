import { type IMocks } from '@graphql-tools/mock';
/** One operation that a mock was asked. */
export interface AskedOperation {
    operation: string | null;
    variables: Record<string, unknown>;
}
export interface MockService {
    /** Give it to `createTumen({ url, fetch })`; it answers without a network. */
    fetch: typeof globalThis.fetch;
    /** What was asked so far, in order. */
    asked: AskedOperation[];
}
/**
 * A service for the tests of your own program, generated from the published contract: every operation that the contract
 * takes is answered with made-up values of the right types, and any other is refused as the service would.
 *
 * Needs the packages graphql and @graphql-tools/mock in your development dependencies.
 *
 * @param mocks what to answer instead, by type or field, as @graphql-tools/mock takes it: `{ Region: () => ({ name: 'Rason' }) }`
 */
export declare function createMockService(mocks?: IMocks): MockService;
