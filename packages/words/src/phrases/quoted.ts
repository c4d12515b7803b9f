/** What somebody says in a scene is no tone of the writer. */
export function isQuoted(text: string, place: number): boolean {
  const line = text.lastIndexOf('\n', place) + 1;
  return (text.slice(line, place + 1).match(/"/g)?.length ?? 0) % 2 === 1;
}
