/**
 * Gives the memory of numbers or bytes back at once; they are empty afterwards. The engine would count it late: of a million
 * requests, a hundred megabytes of such arrays lie about before it looks. Only for whoever made the array, and its whole buffer.
 */
export function release({ buffer }: Float64Array | Int32Array | Uint32Array | Uint8Array): void {
  (buffer as ArrayBuffer).transfer(0);
}
