import { WIDTH, type Op, type Pair, type Program } from './program.ts';

/**
 * Runs a program over registers that hold the inputs. False when a number has no declared value, which only bounds can express.
 * The cases are plain integers, of which an engine makes a table to jump by; their types tie them to the names.
 */
export function run({ code: { words, end }, tables }: Program, r: number[]): boolean {
  for (let i = 0; i < end; i += WIDTH) {
    const dst = words[i + 1]!;
    const a = words[i + 2]!;
    const b = words[i + 3]!;
    switch (words[i]) {
      case 1 satisfies typeof Op.table: r[dst] = tables[b + r[a]!]!; break;
      case 2 satisfies typeof Op.sum: {
        let total = 0;
        for (let k = a; k < a + b; k++) total += r[words[k]!]!;
        r[dst] = total;
        break;
      }
      case 19 satisfies typeof Pair.sum: r[dst] = r[a]! + r[b]!; break;
      case 3 satisfies typeof Op.product: r[dst] = r[a]! * r[b]!; break;
      case 4 satisfies typeof Op.min: {
        let least = r[words[a]!]!;
        for (let k = a + 1; k < a + b; k++) { const x = r[words[k]!]!; if (x < least) least = x; }
        r[dst] = least;
        break;
      }
      case 20 satisfies typeof Pair.min: { const x = r[a]!; const y = r[b]!; r[dst] = y < x ? y : x; break; }
      case 5 satisfies typeof Op.max: {
        let most = r[words[a]!]!;
        for (let k = a + 1; k < a + b; k++) { const x = r[words[k]!]!; if (x > most) most = x; }
        r[dst] = most;
        break;
      }
      case 21 satisfies typeof Pair.max: { const x = r[a]!; const y = r[b]!; r[dst] = y > x ? y : x; break; }
      case 6 satisfies typeof Op.select: r[dst] = r[a] !== 0 ? r[b]! : r[words[i + 4]!]!; break;
      case 7 satisfies typeof Op.atLeast: r[dst] = r[a]! >= r[b]! ? 1 : 0; break;
      case 8 satisfies typeof Op.above: r[dst] = r[a]! > r[b]! ? 1 : 0; break;
      case 9 satisfies typeof Op.equal: r[dst] = r[a] === r[b] ? 1 : 0; break;
      case 10 satisfies typeof Op.all: {
        let holds = 1;
        for (let k = a; k < a + b; k++) if (r[words[k]!] === 0) holds = 0;
        r[dst] = holds;
        break;
      }
      case 22 satisfies typeof Pair.all: r[dst] = r[a]! * r[b]!; break;
      case 11 satisfies typeof Op.any: {
        let holds = 0;
        for (let k = a; k < a + b; k++) if (r[words[k]!] !== 0) holds = 1;
        r[dst] = holds;
        break;
      }
      case 23 satisfies typeof Pair.any: r[dst] = r[a] !== 0 || r[b] !== 0 ? 1 : 0; break;
      case 12 satisfies typeof Op.not: r[dst] = 1 - r[a]!; break;
      case 13 satisfies typeof Op.halfUp: {
        const x = r[a]!;
        const y = r[b]!;
        r[dst] = x >= 0 ? Math.floor((2 * x + y) / (2 * y)) : 0 - Math.floor((y - 2 * x) / (2 * y));
        break;
      }
      case 14 satisfies typeof Op.halfEven: {
        const x = r[a]!;
        const y = r[b]!;
        const down = Math.floor(x / y);
        const twice = 2 * (x - down * y);
        r[dst] = twice > y || (twice === y && down % 2 !== 0) ? down + 1 : down;
        break;
      }
      case 15 satisfies typeof Op.floor: r[dst] = Math.floor(r[a]! / r[b]!); break;
      case 16 satisfies typeof Op.ceil: r[dst] = 0 - Math.floor(-r[a]! / r[b]!); break;
      case 17 satisfies typeof Op.step: {
        const x = r[a]!;
        const edges = words[b]!;
        const pieces = words[b + 1]!;
        let piece = 0;
        while (piece < pieces && x >= tables[edges + piece]!) piece++;
        r[dst] = tables[words[b + 2]! + piece]!;
        break;
      }
      case 18 satisfies typeof Op.require: if (r[a] === 0) return false; break;
      default: throw new TypeError('unknown instruction');
    }
  }
  return true;
}
