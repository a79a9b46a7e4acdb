import { spawn } from 'node:child_process';

/** Opens an address in the browser of whoever sits at this machine; where there is no desktop the printed address has to do. */
export function openBrowser(url: string): void {
  const [command, ...args] = opener(url);
  if (command === undefined) return;
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  // The address was printed: a missing opener is no fault.
  child.on('error', () => undefined);
  child.unref();
}

function opener(url: string): string[] {
  switch (process.platform) {
    case 'darwin': return ['open', url];
    case 'win32': return ['cmd', '/c', 'start', '', url];
    default: return process.env['DISPLAY'] === undefined && process.env['WAYLAND_DISPLAY'] === undefined ? [] : ['xdg-open', url];
  }
}
