import { systemContext } from '#app/domain/context.server.ts'
import { rebuildSearch } from '#app/domain/search/rebuild-search.server.ts'
import { progressBar } from './progress-bar.ts'

// Make everything findable anew: node --import tsx app/cli/reindex.ts [--anew]
// It may be stopped and started again, and goes on where it was; with --anew from the beginning.
const ctx = systemContext()
const count = await rebuildSearch(ctx, { anew: process.argv.includes('--anew'), report: progressBar(process.stdout) })
process.stdout.write(`${count} things can be found.\n`)
await ctx.db.destroy()
