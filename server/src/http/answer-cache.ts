import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { AnswerForm, Form, PreparedAnswer } from './prepared-answer.ts';

/** The version of the data that this instance knows of. */
export interface KnownVersion {
  /** Another object after each load, even of a version that was there before. */
  readonly current: { readonly version: string };
  /** Whether the current version is known to be the newest. */
  readonly isConfirmed: boolean;
}

/** The part of the memory that is for addresses, the short way to an answer. */
const ADDRESS_SHARE = 1 / 8;
/** Longer requests are read and looked up by what they ask for. */
const LONGEST_ADDRESS = 8_192;
/** Of an entry in a map, beside what it holds. */
const BYTES_PER_ENTRY = 256;

/** What names an answer: the operation, its variables, nothing else. Undefined when JSON cannot say them. */
export function answerKey(
  documentSha256: string,
  operationName: string | undefined,
  variables: readonly (readonly [string, unknown])[],
): string | undefined {
  let isExact = true;
  const text = JSON.stringify(variables, (_, value: unknown) => {
    // 1e400 is read as Infinity and written as null.
    if (typeof value === 'number' && !Number.isFinite(value)) isExact = false;
    return value;
  });
  return isExact ? hash('sha256', `${documentSha256}\n${operationName ?? ''}\n${text}`, 'base64url') : undefined;
}

/**
 * Complete answers of the current version of the data, as bytes. They are found by the address of a request (its URL or
 * body as sent), which needs no parsing, or by what the request asks for. The cache drops everything when the version
 * changes, serves nothing while a newer version may exist, and keeps an answer only if the version is the one under
 * which the answer was begun.
 */
export class AnswerCache {
  readonly #version: KnownVersion;
  readonly #keys: LRUCache<string, string>;
  readonly #answers: LRUCache<string, PreparedAnswer>;
  readonly #running = new Map<string, Promise<unknown>>();
  #current: object;

  constructor(version: KnownVersion, maximumBytes: number) {
    this.#version = version;
    this.#current = version.current;
    const addressBytes = Math.ceil(maximumBytes * ADDRESS_SHARE);
    this.#keys = new LRUCache({
      maxSize: addressBytes,
      sizeCalculation: (key, address) => BYTES_PER_ENTRY + address.length + key.length,
    });
    this.#answers = new LRUCache({
      maxSize: Math.max(1, maximumBytes - addressBytes),
      sizeCalculation: (answer, key) => BYTES_PER_ENTRY + key.length + answer.size,
    });
  }

  /** Bytes that are kept now. */
  get size(): number {
    return this.#keys.calculatedSize + this.#answers.calculatedSize;
  }

  /** The answer to a request, found by its address, if it is ready in that form. */
  findByAddress(address: string, form: Form): AnswerForm | undefined {
    if (!this.#isServing()) return undefined;
    const key = this.#keys.get(address);
    return key === undefined ? undefined : this.#answers.get(key)?.ready(form);
  }

  /** The answer to a question; `address` leads to it from now on. */
  find(key: string, address: string): PreparedAnswer | undefined {
    if (!this.#isServing()) return undefined;
    const answer = this.#answers.get(key);
    if (answer !== undefined) this.#addAddress(address, key);
    return answer;
  }

  /** Runs what answers a question, or joins who runs it already for the same version. */
  share<Result>(key: string, run: () => Promise<Result>): Promise<Result> {
    if (!this.#isServing()) return run();
    // Under one key stands what `run` gives for one question, so the type is the same.
    const running = this.#running.get(key) as Promise<Result> | undefined;
    if (running !== undefined) return running;
    const started = run();
    this.#running.set(key, started);
    const end = () => {
      if (this.#running.get(key) === started) this.#running.delete(key);
    };
    started.then(end, end);
    return started;
  }

  /**
   * Keeps an answer, unless the version has changed since it was begun.
   *
   * @param current the version object from before the answer was begun
   */
  keep(key: string, address: string, answer: PreparedAnswer, current: object): void {
    if (!this.#isServing() || this.#current !== current) return;
    this.#answers.set(key, answer);
    this.#addAddress(address, key);
  }

  /** Counts an answer anew, after it was made ready in another form. */
  recount(key: string, answer: PreparedAnswer): void {
    if (this.#answers.peek(key) !== answer) return;
    this.#answers.delete(key);
    this.#answers.set(key, answer);
  }

  #addAddress(address: string, key: string): void {
    if (address.length <= LONGEST_ADDRESS) this.#keys.set(address, key);
  }

  /** Whether answers may be given; forgets those of another version. */
  #isServing(): boolean {
    const { current } = this.#version;
    if (current !== this.#current) {
      this.#current = current;
      this.#keys.clear();
      this.#answers.clear();
      this.#running.clear();
    }
    return this.#version.isConfirmed;
  }
}
