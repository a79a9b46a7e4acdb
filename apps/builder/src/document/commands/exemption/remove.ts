import type { Exemption } from '@chamdiem/core';
import { removeFrom } from '../list/remove.ts';

export const removeExemption = removeFrom<Exemption, 'exemption.remove'>('exemption.remove', ['exemptions']);
