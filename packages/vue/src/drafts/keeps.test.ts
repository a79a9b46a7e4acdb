import { expect, it } from 'vitest';
import { keepsOf } from './keeps.ts';

it('tells plain http, and devices that delete what is not opened for a week', () => {
  const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15';
  const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15';
  expect(keepsOf({ isSecureContext: false, navigator: { userAgent: mac, maxTouchPoints: 0 } })).toEqual({ secure: false, evicts: false });
  expect(keepsOf({ isSecureContext: true, navigator: { userAgent: iphone, maxTouchPoints: 5 } })).toEqual({ secure: true, evicts: true });
  expect(keepsOf({ isSecureContext: true, navigator: { userAgent: mac, maxTouchPoints: 5 } })).toEqual({ secure: true, evicts: true });
});
