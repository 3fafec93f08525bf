/** Letters and digits only, so that neither escaping nor line breaks hide a text. */
export const letters = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&[a-z]+;/g, '')
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\+[nt]/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
