import atkinson from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'
import literata from '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2?url'

/** The two files every first view needs: `<link rel="preload" as="font" type="font/woff2" crossOrigin="anonymous">`. */
export const fontsToPreload = [literata, atkinson]
