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
export declare class EventStreamParser {
    #private;
    /** Milliseconds that the stream wants a client to wait before it connects again; null when it did not say. */
    get retry(): number | null;
    /** The events that these bytes complete. */
    push(bytes: Uint8Array): ServerEvent[];
}
