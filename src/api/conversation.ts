import type { Message } from '../model.ts';

/** The system messages as one text, for APIs that take it beside the conversation; null when there is none. */
export function systemText(messages: readonly Message[]): string | null {
  const texts = messages.filter(({ role }) => role === 'system').map(({ content }) => content);
  return texts.length === 0 ? null : texts.join('\n\n');
}

/** The conversation without its system messages. */
export function turns(messages: readonly Message[]): Message[] {
  return messages.filter(({ role }) => role !== 'system');
}

/** Messages as chat APIs take them, system messages among them. */
export function chatMessages(messages: readonly Message[]): { role: Message['role']; content: string }[] {
  return messages.map(({ role, content }) => ({ role, content }));
}

/** Messages as one text, for APIs that complete text. */
export function plainText(messages: readonly Message[]): string {
  return messages.map(({ content }) => content).join('\n\n');
}
