/** One event of a stream. */
export interface ServerEvent {
  /** `message` when the stream names none. */
  type: string;
  data: string;
  /** The newest id that the stream has given, of this event or an earlier one; empty when it gave none. */
  lastEventId: string;
}

/**
 * Reads text/event-stream, whose bytes may be cut anywhere, within a character or a line end too: HTML Standard, section
 * 9.2.6, "Interpreting an event stream".
 */
export class EventStreamParser {
  readonly #decoder = new TextDecoder();
  #rest = '';
  /** Whether the last line ended in CR, so that an LF that follows belongs to it. */
  #afterReturn = false;
  #type = '';
  #data: string[] = [];
  #lastEventId = '';
  #retry: number | null = null;

  /** Milliseconds that the stream wants a client to wait before it connects again; null when it did not say. */
  get retry(): number | null {
    return this.#retry;
  }

  /** The events that these bytes complete. */
  push(bytes: Uint8Array): ServerEvent[] {
    let text = this.#rest + this.#decoder.decode(bytes, { stream: true });
    if (this.#afterReturn && text.startsWith('\n')) text = text.slice(1);
    if (text !== '') this.#afterReturn = false;
    const events: ServerEvent[] = [];
    let start = 0;
    for (let at = 0; at < text.length; at += 1) {
      const character = text[at];
      if (character !== '\n' && character !== '\r') continue;
      const event = this.#line(text.slice(start, at));
      if (event) events.push(event);
      if (character === '\r') {
        if (at + 1 === text.length) this.#afterReturn = true;
        else if (text[at + 1] === '\n') at += 1;
      }
      start = at + 1;
    }
    this.#rest = text.slice(start);
    return events;
  }

  #line(line: string): ServerEvent | null {
    if (line === '') return this.#dispatch();
    const colon = line.indexOf(':');
    if (colon === 0) return null;
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') this.#type = value;
    else if (field === 'data') this.#data.push(value);
    else if (field === 'id' && !value.includes('\0')) this.#lastEventId = value;
    else if (field === 'retry' && /^\d+$/.test(value)) this.#retry = Number(value);
    return null;
  }

  #dispatch(): ServerEvent | null {
    const event = { type: this.#type || 'message', data: this.#data.join('\n'), lastEventId: this.#lastEventId };
    const isEmpty = this.#data.length === 0;
    this.#type = '';
    this.#data = [];
    return isEmpty ? null : event;
  }
}
