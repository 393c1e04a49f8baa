import { systemContext } from '#app/domain/context.server.ts'
import { rebuildSearch } from '#app/domain/search/rebuild-search.server.ts'

// Make everything findable anew: node --import tsx app/cli/reindex.ts
const ctx = systemContext()
const count = await rebuildSearch(ctx)
process.stdout.write(`${count} things can be found.\n`)
await ctx.db.destroy()
