/**
 * The measured table in a form that every engine's model is written from: 40 criteria, 100 points.
 * Points are natural decimals, as an author would type them.
 */
export type Spec = LevelsSpec | YesSpec | LinearSpec | BandsSpec | CountSpec;

export interface LevelsSpec {
  readonly kind: 'levels';
  readonly id: string;
  /** Best first; the ids come from levelIds. */
  readonly points: readonly number[];
}

export interface YesSpec {
  readonly kind: 'yes';
  readonly id: string;
  readonly points: number;
}

/** points × (x − worst) / (best − worst), rounded half up to 0.01; x has one decimal. */
export interface LinearSpec {
  readonly kind: 'linear';
  readonly id: string;
  readonly points: number;
  readonly worst: number;
  readonly best: number;
}

/** points[i] from edges[i] upwards (up to edges[i] when falling), the last points otherwise. */
export interface BandsSpec {
  readonly kind: 'bands';
  readonly id: string;
  readonly points: readonly number[];
  readonly edges: readonly number[];
  readonly falling: boolean;
  readonly max: number;
  readonly decimals: number;
}

/** each × n, never beyond limit. */
export interface CountSpec {
  readonly kind: 'count';
  readonly id: string;
  readonly each: number;
  readonly limit: number;
  readonly max: number;
}

export interface SectionSpec {
  readonly id: string;
  readonly role: 'normal' | 'bonus' | 'deduction';
  /** Only bonus and deduction sections have one. */
  readonly limit: number | null;
  readonly criteria: readonly Spec[];
}

const names: Record<number, readonly string[]> = {
  3: ['good', 'fair', 'none'],
  4: ['excellent', 'good', 'fair', 'none'],
  5: ['excellent', 'good', 'fair', 'weak', 'none'],
};

export function levelIds(spec: LevelsSpec): readonly string[] {
  return names[spec.points.length]!;
}

const levels = (id: string, ...points: number[]): LevelsSpec => ({ kind: 'levels', id, points });
const yes = (id: string, points: number): YesSpec => ({ kind: 'yes', id, points });
const linear = (id: string, points: number, worst: number, best: number): LinearSpec => ({ kind: 'linear', id, points, worst, best });
const count = (id: string, each: number, limit: number, max: number): CountSpec => ({ kind: 'count', id, each, limit, max });
const bands = (id: string, points: number[], edges: number[], max: number, decimals = 0, falling = false): BandsSpec => ({ kind: 'bands', id, points, edges, falling, max, decimals });
const section = (id: string, ...criteria: Spec[]): SectionSpec => ({ id, role: 'normal', limit: null, criteria });

export const sections: readonly SectionSpec[] = [
  section(
    's1',
    levels('c01', 4.5, 3.4, 2.3, 1.1, 0),
    levels('c02', 3.5, 2.4, 1.2, 0),
    yes('c03', 3.25),
    linear('c04', 4, 0, 100),
    bands('c05', [3.75, 2.8, 1.9, 0], [90, 75, 50], 100, 1),
    levels('c06', 2.6, 1.3, 0),
    linear('c07', 3.4, 20, 95),
    yes('c08', 2.15),
    levels('c09', 2.85, 2.15, 1.45, 0.7, 0),
  ),
  section(
    's2',
    levels('c10', 4.2, 2.8, 1.4, 0),
    yes('c11', 2.3),
    linear('c12', 3.85, 0, 80),
    bands('c13', [3.3, 2.2, 1.1, 0], [45, 30, 15], 60),
    levels('c14', 3.1, 2.3, 1.55, 0.8, 0),
    linear('c15', 3.15, 50, 0),
    levels('c16', 2.4, 1.2, 0),
    yes('c17', 2.7),
  ),
  section(
    's3',
    levels('c18', 3.6, 2.4, 1.2, 0),
    yes('c19', 2.45),
    linear('c20', 3.15, 0, 100),
    bands('c21', [2.8, 1.4, 0], [99.5, 80], 100, 1),
    levels('c22', 3.4, 2.55, 1.7, 0.85, 0),
    bands('c23', [2.25, 1.5, 0.75, 0], [0, 3, 10], 40, 0, true),
    yes('c24', 2.35),
  ),
  section(
    's4',
    levels('c25', 2.55, 1.25, 0),
    linear('c26', 2.7, 60, 100),
    yes('c27', 2.2),
    levels('c28', 2.85, 1.9, 0.95, 0),
    bands('c29', [2.5, 1.65, 0.85, 0], [0.95, 0.8, 0.6], 1, 2),
    levels('c30', 2.2, 1.65, 1.1, 0.55, 0),
  ),
  section(
    's5',
    levels('c31', 1.9, 1.25, 0.65, 0),
    yes('c32', 1.45),
    levels('c33', 1.7, 0.85, 0),
    yes('c34', 1.55),
    bands('c35', [1.85, 1.25, 0.6, 0], [200, 120, 40], 250),
    levels('c36', 1.55, 1.05, 0.5, 0),
  ),
  { id: 'bonus', role: 'bonus', limit: 4, criteria: [count('b01', 0.75, 3, 12), count('b02', 1.2, 2.4, 10)] },
  { id: 'deduction', role: 'deduction', limit: -6, criteria: [count('p01', -0.5, -4, 20), count('p02', -1.25, -3.75, 10)] },
];

export const criteria: readonly Spec[] = sections.flatMap((section) => section.criteria);

/** a from 90 with 21 points in s1, b from 75 with at most 6 in p01, c from 60, else d; c03 "no" or c10 "none" force d, c05 below 40 allows c at best. */
export const rules = { a: 90, aSection: 21, b: 75, bCount: 6, c: 60, capBelow: 40 } as const;
