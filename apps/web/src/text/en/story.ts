export const story = {
  title: 'Your story',
  lede: 'An outline from your own answers. The words of the statement stay yours.',
};
