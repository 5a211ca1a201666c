import { ConverterBuilder } from 'opencc-js/core';
import * as traditional from 'opencc-js/preset/t2cn';

type Convert = (text: string) => string;
let convert: Convert | undefined;

/**
 * Chinese in simplified characters, whichever it was written in.
 *
 * @example
 * simplified('鋰電池鐵路運輸')  //=> '锂电池铁路运输'
 */
export function simplified(text: string): string {
  return text.replace(/\p{Script=Han}+/gu, run => {
    convert ??= ConverterBuilder(traditional)({ from: 't', to: 'cn' });
    return convert(run);
  });
}
