import { register } from 'node:module'

/** What an index is made with and can be switched off here, each a function of a file of search/dutch. */
const files = { stem: '(word) => word', partsOf: '() => []' }
const fileOf = { stem: 'stem.ts', partsOf: 'compounds.ts' }
type Switch = keyof typeof files

/** Switched off by now. Kept where the files below find it. */
export const off = new Set<Switch>()
Object.assign(globalThis, { switchedOff: off })

/** Before anything of search/ is imported: its own files stay as they are, and what imports them gets one with a switch. */
export function putSwitches(): void {
  const switched = (Object.keys(files) as Switch[]).map((name) => [
    `/search/dutch/${fileOf[name]}`,
    `export * from './${fileOf[name]}?itself'
     import { ${name} as itself } from './${fileOf[name]}?itself'
     const plain = ${files[name]}
     export const ${name} = (...given) => (globalThis.switchedOff.has('${name}') ? plain : itself)(...given)`,
  ])
  const hooks = `
    const switched = ${JSON.stringify(switched)}
    export const load = (url, context, next) => {
      const found = switched.find(([file]) => url.endsWith(file))
      return found ? { format: 'module', source: found[1], shortCircuit: true } : next(url, context)
    }`
  register(`data:text/javascript,${encodeURIComponent(hooks)}`)
}
