import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import type { z } from 'zod'
import { onRead, onWrite, type Refused } from './handle.server.ts'

// A button whose address has no page of its own. Its route exports the page for errors all the same: without a page
// Remix answers a "no" with bare data, and a browser shows that as it is.

/** The action: like `onWrite`, and a "no" is told on the page for errors. */
export function onPress<Form extends z.ZodType>(form: Form, write: Parameters<typeof onWrite<Form, Response>>[1]) {
  const act = onWrite(form, write)
  return async (args: ActionFunctionArgs) => {
    const done = await act(args)
    if (done instanceof Response) return done
    throw data({ problem: reasonOf(done.data) }, done.init?.status)
  }
}

const reasonOf = ({ problem, errors }: Refused) => problem ?? Object.values(errors).flat()[0]

/** The loader: whoever had to sign in on the way comes back to the page the button stands on. */
export const standsOn = (page: (params: Record<string, string | undefined>) => string) =>
  onRead(async (_ctx, { params }) => redirect(page(params)))
