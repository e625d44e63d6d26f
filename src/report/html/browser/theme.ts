const STORE = 'llm-latency-theme';

/** Serves the button that changes between light and dark; without a choice, the reader's system decides. */
export function serveTheme(button: HTMLElement): void {
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset['theme'] ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const label = () => (button.textContent = isDark() ? 'Light' : 'Dark');
  const stored = recall();
  if (stored === 'dark' || stored === 'light') root.dataset['theme'] = stored;
  button.addEventListener('click', () => {
    root.dataset['theme'] = isDark() ? 'light' : 'dark';
    remember(root.dataset['theme']);
    label();
  });
  system.addEventListener('change', label);
  label();
}

/** A file opened from disk may have no storage. */
function recall(): string | null {
  try {
    return localStorage.getItem(STORE);
  } catch {
    return null;
  }
}

function remember(theme: string): void {
  try {
    localStorage.setItem(STORE, theme);
  } catch {
    // The choice then lasts as long as the page.
  }
}
