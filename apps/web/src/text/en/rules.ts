export const rules = {
  title: 'All rules',
  lede: 'Everything that the advisor knows how to say: when each rule speaks, the figures it reads, and where they come from.',
};
