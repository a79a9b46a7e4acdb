import { inject, provide, type InjectionKey } from 'vue';

/** A pair of functions that hand something down the tree of components under one name. */
export function createContext<T>(name: string): readonly [provideIt: (value: T) => T, injectIt: () => T] {
  const key: InjectionKey<T> = Symbol(name);
  return [
    (value) => {
      provide(key, value);
      return value;
    },
    () => {
      const value = inject(key);
      if (value === undefined) throw new Error(`${name} is missing: use this inside a component that provides it.`);
      return value;
    },
  ];
}
