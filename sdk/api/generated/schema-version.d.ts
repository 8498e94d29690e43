/**
 * Names this client and its contract to the service. Empty in browsers, which have a name of their own and would have to
 * ask the service first (CORS) before they send another.
 */
export declare function userAgent(): Record<string, string>;
/**
 * Whether a service of the contract `served` can answer what a client made for `made` asks, by Semantic Versioning: a
 * higher first number breaks clients (the second one before 1.0), and an older service lacks what came later.
 */
export declare function isCompatible(made: string, served: string): boolean;
/**
 * Warns once when the service answers by a contract that does not fit the one this client was made for.
 *
 * @returns what looks at the head of an answer, and is told whether the service called a document of this client invalid
 */
export declare function watchSchema(warn: (message: string) => void): (headers: Headers, refused: boolean) => void;
