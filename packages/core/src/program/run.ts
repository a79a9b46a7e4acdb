import { Op, type Program } from './program.ts';

/** Runs a program over registers that hold the inputs. False when a number has no declared value, which only bounds can express. */
export function run({ code, tables }: Program, r: Float64Array): boolean {
  const end = code.length;
  let i = 0;
  while (i < end) {
    const dst = code[i + 1]!;
    switch (code[i]) {
      case Op.table: r[dst] = tables[code[i + 3]! + r[code[i + 2]!]!]!; i += 4; break;
      case Op.sum: {
        const last = i + 3 + code[i + 2]!;
        let total = 0;
        for (i += 3; i < last; i++) total += r[code[i]!]!;
        r[dst] = total;
        break;
      }
      case Op.product: r[dst] = r[code[i + 2]!]! * r[code[i + 3]!]!; i += 4; break;
      case Op.min: {
        const last = i + 3 + code[i + 2]!;
        let least = r[code[i + 3]!]!;
        for (i += 4; i < last; i++) { const x = r[code[i]!]!; if (x < least) least = x; }
        r[dst] = least;
        break;
      }
      case Op.max: {
        const last = i + 3 + code[i + 2]!;
        let most = r[code[i + 3]!]!;
        for (i += 4; i < last; i++) { const x = r[code[i]!]!; if (x > most) most = x; }
        r[dst] = most;
        break;
      }
      case Op.select: r[dst] = r[code[i + 2]!] !== 0 ? r[code[i + 3]!]! : r[code[i + 4]!]!; i += 5; break;
      case Op.atLeast: r[dst] = r[code[i + 2]!]! >= r[code[i + 3]!]! ? 1 : 0; i += 4; break;
      case Op.above: r[dst] = r[code[i + 2]!]! > r[code[i + 3]!]! ? 1 : 0; i += 4; break;
      case Op.equal: r[dst] = r[code[i + 2]!] === r[code[i + 3]!] ? 1 : 0; i += 4; break;
      case Op.all: {
        const last = i + 3 + code[i + 2]!;
        let holds = 1;
        for (i += 3; i < last; i++) if (r[code[i]!] === 0) holds = 0;
        r[dst] = holds;
        break;
      }
      case Op.any: {
        const last = i + 3 + code[i + 2]!;
        let holds = 0;
        for (i += 3; i < last; i++) if (r[code[i]!] !== 0) holds = 1;
        r[dst] = holds;
        break;
      }
      case Op.not: r[dst] = 1 - r[code[i + 2]!]!; i += 3; break;
      case Op.halfUp: {
        const a = r[code[i + 2]!]!;
        const b = r[code[i + 3]!]!;
        r[dst] = a >= 0 ? Math.floor((2 * a + b) / (2 * b)) : 0 - Math.floor((b - 2 * a) / (2 * b));
        i += 4;
        break;
      }
      case Op.halfEven: {
        const b = r[code[i + 3]!]!;
        const a = r[code[i + 2]!]!;
        const down = Math.floor(a / b);
        const twice = 2 * (a - down * b);
        r[dst] = twice > b || (twice === b && down % 2 !== 0) ? down + 1 : down;
        i += 4;
        break;
      }
      case Op.floor: r[dst] = Math.floor(r[code[i + 2]!]! / r[code[i + 3]!]!); i += 4; break;
      case Op.ceil: r[dst] = 0 - Math.floor(-r[code[i + 2]!]! / r[code[i + 3]!]!); i += 4; break;
      case Op.step: {
        const x = r[code[i + 2]!]!;
        const edges = code[i + 3]!;
        const n = code[i + 4]!;
        let piece = 0;
        while (piece < n && x >= tables[edges + piece]!) piece++;
        r[dst] = tables[code[i + 5]! + piece]!;
        i += 6;
        break;
      }
      case Op.require: if (r[dst] === 0) return false; i += 2; break;
      default: throw new TypeError('unknown instruction');
    }
  }
  return true;
}
