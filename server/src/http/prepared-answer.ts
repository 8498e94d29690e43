import { hash } from 'node:crypto';
import { SCHEMA_VERSION, SCHEMA_VERSION_HEADER } from '../contract/version.ts';
import { CODINGS, compress, isCompressible } from './compression.ts';
import { type Coding, chooseCoding } from './content-coding.ts';
import { CORS_HEADERS } from './cors.ts';
import { chooseMediaType, MEDIA_TYPES, type MediaType } from './media-type.ts';

/** The form of an answer that a request asks for. Equal forms are one object. */
export interface Form {
  mediaType: MediaType;
  coding: Coding;
}

/** An answer in one form: its bytes and header blocks, names and values in turn, as node:http takes them. */
export interface AnswerForm {
  /** The bytes; when they are few as a string, in Latin-1, which node:http joins to the head and writes in one piece. */
  body: Buffer | string;
  getHeaders: string[];
  postHeaders: string[];
  notModifiedHeaders: string[];
  entityTag: string;
}

/** Where the request id stands in a header block. */
export const REQUEST_ID_AT = 1;

const ALWAYS = ['x-request-id', '', SCHEMA_VERSION_HEADER, SCHEMA_VERSION, ...CORS_HEADERS.flat()];

/** Answers are chosen by these headers of the request. */
export const VARY = 'Accept, Accept-Encoding';

/** The longest body that is sent as a string, in bytes. */
const LONGEST_STRING = 4_096;

/** Room for the header blocks of an answer and a short body, in bytes. */
const BYTES_PER_FORM = 2_048 + LONGEST_STRING;

/** A complete answer, made ready for each form in which it is asked for, once. */
export class PreparedAnswer {
  readonly #bytes: Buffer;
  readonly #coded = new Map<Coding, Buffer>();
  readonly #forms = new Map<Form, AnswerForm>();
  #hash: string | undefined;

  constructor(body: string) {
    this.#bytes = Buffer.from(body);
  }

  /** Bytes that the answer takes in memory. */
  get size(): number {
    let size = this.#bytes.length + BYTES_PER_FORM * this.#forms.size;
    for (const { length } of this.#coded.values()) size += length;
    return size;
  }

  /** The answer in a form, if it was made ready before. */
  ready(form: Form): AnswerForm | undefined {
    return this.#forms.get(form);
  }

  prepare(form: Form): AnswerForm | Promise<AnswerForm> {
    const ready = this.#forms.get(form);
    if (ready !== undefined) return ready;
    if (form.coding === 'identity' || !isCompressible(this.#bytes.length)) return this.#add(form, 'identity');
    if (this.#coded.has(form.coding)) return this.#add(form, form.coding);
    const coded = compress(this.#bytes, form.coding);
    if (!(coded instanceof Promise)) {
      this.#coded.set(form.coding, coded);
      return this.#add(form, form.coding);
    }
    return coded.then((bytes) => {
      this.#coded.set(form.coding, bytes);
      return this.#add(form, form.coding);
    });
  }

  #add(form: Form, coding: Coding): AnswerForm {
    const bytes = this.#coded.get(coding) ?? this.#bytes;
    this.#hash ??= hash('sha256', this.#bytes, 'base64url').slice(0, 22);
    // A strong tag names these very bytes, so media type and coding are part of it (RFC 9110, 8.8.3.3).
    const entityTag = `"${this.#hash}-${MEDIA_TYPES.indexOf(form.mediaType)}${coding === 'identity' ? '' : `-${coding}`}"`;
    const kept = ['etag', entityTag, 'cache-control', 'public, no-cache', 'vary', VARY];
    const representation = [
      'content-type',
      `${form.mediaType}; charset=utf-8`,
      ...(coding === 'identity' ? [] : ['content-encoding', coding]),
      'content-length',
      String(bytes.length),
    ];
    const added = {
      body: bytes.length <= LONGEST_STRING ? bytes.toString('latin1') : bytes,
      getHeaders: [...ALWAYS, ...representation, ...kept],
      postHeaders: [...ALWAYS, ...representation, 'vary', VARY],
      notModifiedHeaders: [...ALWAYS, ...kept],
      entityTag,
    };
    this.#forms.set(form, added);
    return added;
  }
}

const FORMS = new Map(
  MEDIA_TYPES.flatMap((mediaType) =>
    [...CODINGS, 'identity' as const].map((coding) => [`${mediaType} ${coding}`, { mediaType, coding }] as const),
  ),
);

/** Clients send few different headers; when made-up ones fill the memory, it starts anew. */
const REMEMBERED_HEADERS = 1_000;
const LONGEST_REMEMBERED = 500;
const chosen = new Map<string, Form | null>();

/** The form that a request asks for; null when it does not take JSON. */
export function chooseForm(accept: string | undefined, acceptEncoding: string | string[] | undefined): Form | null {
  const key = `${accept}\n${acceptEncoding}`;
  const known = chosen.get(key);
  if (known !== undefined) return known;
  const mediaType = chooseMediaType(accept);
  const form = mediaType && FORMS.get(`${mediaType} ${chooseCoding(acceptEncoding, CODINGS)}`);
  if (key.length <= LONGEST_REMEMBERED) {
    if (chosen.size >= REMEMBERED_HEADERS) chosen.clear();
    chosen.set(key, form ?? null);
  }
  return form ?? null;
}
