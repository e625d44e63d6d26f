/** Where the schemas of the newest release are, for editors. */
export const SCHEMA_ADDRESS = 'https://raw.githubusercontent.com/org/llm-latency-action/v1/schema';
