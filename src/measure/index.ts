export { openNetwork } from './network.ts';
export { waitUntilReady } from './ready.ts';
export { rehearse } from './rehearsal.ts';
