// For src/merge, until it imports the file itself.
export { formatCount, formatInteger, formatSeconds, formatShare, formatValue, UNKNOWN_TEXT } from '../units.ts';
