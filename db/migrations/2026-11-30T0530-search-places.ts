// A phrase ends where a title or a theme ends: everything findable is made anew, as before.
export { down, up } from './2026-11-29T1100-rebuild-search.ts'
