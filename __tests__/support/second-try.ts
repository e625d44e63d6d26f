import { jest } from '@jest/globals';

/**
 * Shared machines stand still for a second now and then, in the middle of a test that talks to real processes and sockets. So CI
 * plays a test that failed once more, and `.ci/run` names those that needed it; at home a failure is a failure.
 */
if (process.env['CI'] === 'true') jest.retryTimes(1, { logErrorsBeforeRetry: true });
