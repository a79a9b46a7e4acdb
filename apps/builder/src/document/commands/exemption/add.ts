import type { Exemption } from '@chamdiem/core';
import { addTo } from '../list/add.ts';

export const addExemption = addTo<Exemption, 'exemption.add'>('exemption.add', ['exemptions']);
