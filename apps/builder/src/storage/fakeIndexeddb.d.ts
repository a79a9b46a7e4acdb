// The package has types for this entry, but its exports do not lead to them.
declare module 'fake-indexeddb/auto';
