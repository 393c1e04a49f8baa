import { title } from '#app/i18n/page-title.ts'

type Args = Parameters<ReturnType<typeof title>>[0] & { data?: { path?: string | null } }

/** The first that someone hears after pressing is that it was done. */
export const reportTitle = (args: Args) =>
  title(args.data && !args.data.path ? 'reports.made.title' : 'reports.title')(args)
