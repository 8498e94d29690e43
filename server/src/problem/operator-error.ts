/** An error that the operator of the service can resolve: its message says what is wrong and is shown as it is. */
export class OperatorError extends Error {}
