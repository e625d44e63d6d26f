import { headerValue, type AnswerHeaders } from './answer-headers.ts';
import { guessEndpoint } from './endpoint-guess.ts';
import { bedrockInstead, GITHUB_MODELS_RETIRED } from './endpoint-problem.ts';
import { isGithubModels } from './hosts.ts';

/**
 * What an answer's status and headers say about the URL itself, as a sentence with what to do; null when they say
 * nothing of the kind and the server's own words are the better explanation.
 */
export function answerProblem(answer: {
  readonly status: number;
  readonly headers: AnswerHeaders;
  readonly url: URL;
}): string | null {
  const { status, headers, url } = answer;
  const contentType = headerValue(headers, 'content-type') ?? '';
  if (status >= 400 && isGithubModels(url)) return GITHUB_MODELS_RETIRED;
  if (contentType.startsWith('application/vnd.amazon.eventstream'))
    return `the answer is a binary event stream, which cannot be read here; ${bedrockInstead(url)}`;
  const sunset = headerValue(headers, 'sunset');
  if (sunset !== null && [403, 404, 410].includes(status))
    return `the server says that this endpoint is switched off (sunset: ${sunset}); use its successor`;
  const guess = status === 404 || status === 405 ? guessEndpoint(url) : null;
  if (guess !== null) return `the URL is not an endpoint; did you mean ${guess}?`;
  if (/^(text\/html|application\/xhtml)/i.test(contentType) && (status < 400 || [404, 405, 511].includes(status)))
    return 'a web page came back, not an answer of an API: the URL is wrong, or a login page or proxy stands in between';
  return null;
}
