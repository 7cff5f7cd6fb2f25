/** The language of the notes in a folder of this name: `ko` and `en`, or `pages.ko` as with tldr; undefined for others. */
export function langOfFolder(folder: string): 'ko' | 'en' | undefined {
  const name = folder.startsWith('pages.') ? folder.slice('pages.'.length) : folder
  return name === 'ko' || name === 'en' ? name : undefined
}
