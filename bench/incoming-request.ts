/** A request as far as the benchmark server looks at it. */
export interface IncomingRequest {
  /** A chat completion is asked for, and its time counts. */
  readonly asksForAnswer: boolean;
  readonly streamed: boolean;
}

/** Puts the bytes of a connection together to requests. */
export interface RequestAssembly {
  /** Hands over the next piece; returns the request when it is complete, else null. One request at a time. */
  add(bytes: Buffer): IncomingRequest | null;
}

/** Starts with nothing. A body needs a content length; a request that is sent in chunks never completes. */
export function assembleRequests(): RequestAssembly {
  let text = '';
  return {
    add(bytes) {
      text += bytes.toString('latin1');
      const headEnd = text.indexOf('\r\n\r\n');
      if (headEnd < 0) return null;
      const bodyLength = Number(/\r\ncontent-length: *(\d+)/i.exec(text.slice(0, headEnd))?.[1] ?? 0);
      if (text.length < headEnd + 4 + bodyLength) return null;
      const request = { asksForAnswer: text.startsWith('POST'), streamed: /"stream": *true/.test(text) };
      text = '';
      return request;
    },
  };
}
