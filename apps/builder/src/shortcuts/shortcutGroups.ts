/** The keys that the help names. */
export const shortcutGroups = {
  everywhere: { palette: 'Mod+K', undo: 'Mod+Z', redo: 'Mod+Shift+Z', regions: 'F6', toasts: 'F8', dismiss: 'Esc', help: '?' },
  outline: { add: 'Enter', addSection: 'Mod+Enter', rename: 'F2', duplicate: 'Mod+D', moveUp: 'Alt+Up', moveDown: 'Alt+Down', moveIn: 'Alt+Right', moveOut: 'Alt+Left', moveTo: 'Mod+M', all: 'Mod+A', remove: 'Delete' },
  sheet: { next: 'Enter', addSection: 'Mod+Enter' },
  source: { complete: 'Mod+Space' },
} as const;
