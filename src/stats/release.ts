/**
 * Gives the memory of numbers back at once; they are empty afterwards. The engine would count it late: of a million requests, a
 * hundred megabytes of such arrays lie about before it looks. Only for whoever made the array, and its whole buffer.
 */
export function release(values: Float64Array): void {
  (values.buffer as ArrayBuffer).transfer(0);
}
