import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { single } from '../test/make.ts';
import type { Rubric } from './generated/types.ts';
import { rubricDigest } from './rubricDigest.ts';

const digest = (document: object): string => rubricDigest(document as Rubric);

describe('the digest', () => {
  it('is SHA-256 of the canonical text, as sha256sum gives it', () => {
    // printf '{}' | sha256sum
    expect(digest({})).toBe('sha256-44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
    // printf '{"a":"Tổ chức","b":[1,2.5,1e+21,1e-7,0]}' | sha256sum
    expect(digest({ b: [1, 2.5, 1e21, 1e-7, -0], a: 'Tổ chức' })).toBe('sha256-393c59d56d23732905c076c72a10304b250ac4532a046f46eadd2f10b0fe6fca');
    // printf '{"\u20ac":1,"\ud83d\ude00":2,"\ufb33":3}' in UTF-8: keys in the order of their UTF-16 units (RFC 8785, 3.2.3)
    expect(digest({ '\ufb33': 3, '\u{1f600}': 2, '\u20ac': 1 })).toBe('sha256-1cc660cd5172089959778cbdc132675f077acd2c356d97dde33b2bfe98864272');
    // printf '{"t":"\\u0000\\n\\"\\\\/\u007f"}'
    expect(digest({ t: '\u0000\n"\\/\u007f' })).toBe('sha256-c2453f697d3e4aa0f368bf17ea11d47eaea04ea438a45dd2f97d70d904843028');
  });

  it('agrees with another SHA-256 around the ends of its blocks', () => {
    for (let length = 40; length <= 200; length++) {
      const t = 'ệ'.repeat(length % 3) + 'a'.repeat(length);
      expect(digest({ t })).toBe(`sha256-${createHash('sha256').update(`{"t":"${t}"}`).digest('hex')}`);
    }
  });

  it('does not depend on the order of keys, but on that of lists', () => {
    expect(digest({ a: { x: 1, y: 2 }, b: 3 })).toBe(digest({ b: 3, a: { y: 2, x: 1 } }));
    expect(digest({ a: [1, 2] })).not.toBe(digest({ a: [2, 1] }));
  });

  it('does not depend on how a number was written, but on its value and type', () => {
    expect(digest({ a: JSON.parse('1.50') as number })).toBe(digest({ a: 1.5 }));
    expect(digest({ a: JSON.parse('1e2') as number })).toBe(digest({ a: 100 }));
    expect(digest({ a: '1.5' })).not.toBe(digest({ a: 1.5 }));
    expect(digest({ a: 1.5 })).not.toBe(digest({ a: 1.6 }));
  });

  it('leaves itself out, and only at the top', () => {
    const rubric = single({ kind: 'yes-no', yes: 1 });
    expect(digest({ ...rubric, digest: `sha256-${'0'.repeat(64)}` })).toBe(digest(rubric));
    expect(digest({ a: { digest: 'x' } })).not.toBe(digest({ a: {} }));
  });
});
