/** A request as it came over the wire. */
export interface ReceivedRequest {
  readonly method: string;
  /** As it stands in the request line. */
  readonly path: string;
  /** By lower-case name; a name that came twice has its last value. */
  readonly headers: Readonly<Record<string, string>>;
  /** Header names as they were spelled, in order. */
  readonly rawHead: string;
  readonly body: string;
}

/** Takes the bytes of one connection apart into requests; bodies by `content-length`. Pipelined requests come one after another. */
export function createRequestReader(onRequest: (request: ReceivedRequest) => void): (bytes: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const headEnd = rest.indexOf('\r\n\r\n');
      if (headEnd === -1) return;
      const rawHead = rest.toString('latin1', 0, headEnd);
      const [requestLine = '', ...lines] = rawHead.split('\r\n');
      const headers = Object.fromEntries(lines.map(headerOf));
      const bodyEnd = headEnd + 4 + Number(headers['content-length'] ?? 0);
      if (rest.length < bodyEnd) return;
      const [method = '', path = ''] = requestLine.split(' ');
      const body = rest.toString('utf8', headEnd + 4, bodyEnd);
      rest = rest.subarray(bodyEnd);
      onRequest({ method, path, headers, rawHead, body });
    }
  };
}

function headerOf(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}
