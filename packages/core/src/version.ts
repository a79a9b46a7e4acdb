/** Version of this engine, as reports carry it. */
export const engineVersion = '0.1.0';
