export const chinese = ``;
