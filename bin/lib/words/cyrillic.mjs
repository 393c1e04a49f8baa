const letters =
  'а a б b в v г h ґ g д d е e є ye ж zh з z и y і i ї i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ь - ю yu я ya ё yo ы y э e ъ -'
const latin = new Map(
  letters.split(' ').flatMap((letter, at, all) => (at % 2 ? [] : [[letter, all[at + 1].replace('-', '')]])),
)

/** A Ukrainian or Russian name as it stands in a passport. */
export function latinOf(name) {
  const written = [...name.toLowerCase()].map((letter) => latin.get(letter) ?? letter).join('')
  return written.charAt(0).toUpperCase() + written.slice(1)
}
