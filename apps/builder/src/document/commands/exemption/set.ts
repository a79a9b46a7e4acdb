import type { Exemption } from '@chamdiem/core';
import { setIn } from '../list/set.ts';

export const setExemption = setIn<Exemption, 'exemption.set'>('exemption.set', ['exemptions']);
