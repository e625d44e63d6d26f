import { element } from './element.ts';

/** Serves the button that copies the report as Markdown, and says what came of it. */
export function serveCopy(button: HTMLElement, status: HTMLElement, text: string): void {
  button.addEventListener('click', () => {
    copy(text).then(
      () => (status.textContent = 'Copied'),
      () => (status.textContent = 'This browser does not let the page copy'),
    );
  });
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyBySelection(text);
  }
}

/** For pages that come from a file or from plain HTTP, where the clipboard's own interface is closed. */
function copyBySelection(text: string): void {
  const field = element('textarea', { class: 'unseen', 'aria-hidden': 'true' });
  field.value = text;
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (!isCopied) throw new Error('copying was refused');
}
