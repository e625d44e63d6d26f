import { withoutCredentials } from '../credentials.ts';

/** OpenAI itself, its regional hosts included. */
export function isOpenAi(url: URL): boolean {
  return url.hostname === 'api.openai.com' || url.hostname.endsWith('.api.openai.com');
}

/** Azure OpenAI, AI Services or Foundry, in any of Azure's clouds, or API Management in front of one. */
export function isAzure(url: URL): boolean {
  return AZURE.test(url.hostname) || isAzureDeployment(url);
}

const AZURE = /\.(openai|cognitiveservices|services\.ai)\.azure\.(com|us|cn)$|\.azure-api\.net$/;

/** Azure's classic path, where the deployment stands in the path and the body's `model` is ignored. */
export function isAzureDeployment(url: URL): boolean {
  return url.pathname.includes('/openai/deployments/');
}

/** GitHub Models, under its name and its earlier one. */
export function isGithubModels(url: URL): boolean {
  return url.hostname === 'models.github.ai' || url.hostname === 'models.inference.ai.azure.com';
}

/** Mistral's own hosts. */
export function isMistral(url: URL): boolean {
  return url.hostname.endsWith('.mistral.ai');
}

/** OpenRouter. */
export function isOpenRouter(url: URL): boolean {
  return url.hostname === 'openrouter.ai';
}

/** Bedrock's host for plain HTTP and SSE. */
export function isBedrockMantle(url: URL): boolean {
  return /^bedrock-mantle\..+\.api\.aws$/.test(url.hostname);
}

/** Bedrock's older host, whose own API streams binary frames. */
export function isBedrockRuntime(url: URL): boolean {
  return /^bedrock-runtime(-fips)?\..+\.amazonaws\.com(\.cn)?$/.test(url.hostname);
}

/** Google's Gemini API. */
export function isGeminiApi(url: URL): boolean {
  return url.hostname === 'generativelanguage.googleapis.com';
}

/** Vertex AI: global, regional and multi-regional hosts. */
export function isVertex(url: URL): boolean {
  return /(^|[-.])aiplatform(\.[a-z]+\.rep)?\.googleapis\.com$/.test(url.hostname);
}

/** A model of Anthropic on Vertex AI, where path and body differ from Anthropic's own. */
export function isVertexAnthropic(url: URL): boolean {
  return /\/publishers\/anthropic\/models\/[^/]+:(streamR|r)awPredict$/.test(pathOf(url));
}

/** The path without slashes at its end. */
export function pathOf(url: URL): string {
  return url.pathname.replace(/\/+$/, '');
}

/** Whether the path ends like this, a slash behind it or not. */
export function pathEndsWith(url: URL, end: string): boolean {
  return pathOf(url).endsWith(end);
}

/** A URL fit to be shown: without user name and password, and with `***` for what looks like a key in its query. */
export function shownUrl(url: URL): string {
  return `${url.origin}${url.pathname}${shownQuery(url)}`;
}

/** The query string as it may be shown, question mark included; empty when there is none. */
export function shownQuery(url: URL): string {
  return withoutCredentials(url.search);
}
