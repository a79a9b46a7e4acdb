import type { Component } from 'vue';

/** One line of a menu or context menu. `checked` makes it one of several to choose from. */
export type MenuEntry =
  | { readonly kind: 'separator' }
  | { readonly kind: 'label'; readonly label: string }
  | {
      readonly kind: 'item';
      readonly label: string;
      readonly icon?: Component;
      readonly shortcut?: string;
      readonly danger?: boolean;
      readonly disabled?: boolean;
      readonly checked?: boolean;
      readonly run: () => void;
    };
