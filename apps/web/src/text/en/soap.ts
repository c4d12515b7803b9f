export const soap = {
  title: 'SOAP',
  lede: 'What to have ready before Match Week, and what to do in it, hour by hour.',
};
