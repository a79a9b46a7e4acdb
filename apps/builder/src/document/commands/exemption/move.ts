import type { Exemption } from '@chamdiem/core';
import { moveIn } from '../list/move.ts';

export const moveExemption = moveIn<Exemption, 'exemption.move'>('exemption.move', ['exemptions']);
