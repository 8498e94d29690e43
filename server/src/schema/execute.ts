import { type ExecutionArgs, type ExecutionResult, execute as executeByGraphqlJs } from 'graphql';

/** Runs a query. All queries go through here, whichever way they came in. */
export function execute(args: ExecutionArgs): ExecutionResult | Promise<ExecutionResult> {
  return executeByGraphqlJs(args);
}
