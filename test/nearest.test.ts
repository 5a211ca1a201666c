import { expect, it } from 'vitest';
import { nearest } from '../src/nearest.ts';

it('the nearest of equally near names begins alike', () => {
  expect(nearest('四州', ['江苏', '浙江', '广州', '四川'])[0]).toBe('四川');
  expect(nearest('sichaun', ['shanghai', 'sichuan', 'anhui'])).toEqual(['sichuan']);
});
