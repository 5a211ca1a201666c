export const synonyms = ``;
