/** What hangs on one answer alone, by the answer's place in the tables: made when it is first met, and forgotten when it has become much. */
export class Remembered<T> {
  readonly #list: T[];
  #count = 0;

  constructor(places: number) {
    this.#list = new Array<T>(places);
  }

  at(place: number): T | undefined {
    return this.#list[place];
  }

  keep(place: number, made: T): T {
    if (++this.#count > MOST) {
      this.#list.fill(undefined as T);
      this.#count = 1;
    }
    return (this.#list[place] = made);
  }
}

/** So many take a few megabytes. */
const MOST = 20_000;
