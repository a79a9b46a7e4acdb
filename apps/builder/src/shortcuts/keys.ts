const mac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

const names: Record<string, string> = {
  Mod: mac ? '⌘' : 'Ctrl',
  Alt: mac ? '⌥' : 'Alt',
  Shift: mac ? '⇧' : 'Shift',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
};

/** The parts of a shortcut as they are printed on this machine's keys: "Mod+Shift+Z" → Ctrl, Shift, Z. */
export function shownKeys(shortcut: string): string[] {
  return shortcut.split('+').map((part) => names[part] ?? part);
}

/** Whether this is the key that a shortcut names. */
export function matchesKeys(event: KeyboardEvent, shortcut: string): boolean {
  const parts = shortcut.split('+');
  const key = parts.at(-1)!;
  // Some letters need Shift on some keyboards ("?"): there the character alone counts.
  const shiftMatters = /^[a-z0-9]$/i.test(key) || key.length > 1;
  return (
    event.key.toLowerCase() === (key.length > 1 ? (arrows[key] ?? key) : key).toLowerCase() &&
    (mac ? event.metaKey : event.ctrlKey) === parts.includes('Mod') &&
    event.altKey === parts.includes('Alt') &&
    (!shiftMatters || event.shiftKey === parts.includes('Shift'))
  );
}

const arrows: Record<string, string> = { Up: 'ArrowUp', Down: 'ArrowDown', Left: 'ArrowLeft', Right: 'ArrowRight' };
