/** What hangs on one answer alone, by the answer's place in the tables: made when it is first met, and forgotten when it has become much. */
export class Remembered<T> {
  readonly places: number;
  list: T[] = [];
  count = 0;

  constructor(places: number) {
    this.places = places;
  }

  at(place: number): T | undefined {
    return this.list[place];
  }

  keep(place: number, made: T): T {
    if (this.count === 0 || this.count === MOST) {
      this.list = new Array<T>(this.places);
      this.count = 0;
    }
    this.count++;
    return (this.list[place] = made);
  }
}

/** So many take a few megabytes. */
const MOST = 20_000;
