import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, useLocation, useMatches, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { readAddress } from './domain/search/search-address.ts'
import { frameOf } from './http/frame.server.ts'
import { title } from './i18n/page-title.ts'
import { LanguageProvider } from './i18n/use-t.ts'
import { ErrorPage, errorTitleOf } from './ui/errors/error-page.tsx'
import { enhancedOf } from './ui/frame/enhanced.ts'
import { PageFrame } from './ui/frame/page-frame.tsx'
import { fontsToPreload } from './ui/styles/fonts.ts'
import stylesheet from './ui/styles/styles.css?url'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: stylesheet },
  ...fontsToPreload.map((href) => ({
    rel: 'preload',
    as: 'font' as const,
    type: 'font/woff2',
    href,
    crossOrigin: 'anonymous' as const,
  })),
]

export async function loader({ context }: LoaderFunctionArgs) {
  const { cookie } = await context.who()
  const headers: HeadersInit = cookie ? { 'Set-Cookie': cookie } : {}
  return data(await frameOf(context), { headers })
}

/** Pages name themselves; this is for what goes wrong on the way to one. */
export const meta: MetaFunction<typeof loader> = (args) => (args.error ? title(errorTitleOf(args.error))(args) : [])

export function Layout({ children }: { children: ReactNode }) {
  const known = useRouteLoaderData<typeof loader>('root')
  const { pathname, search } = useLocation()
  const language = known?.language ?? 'nl'
  const enhanced = enhancedOf(useMatches().map(({ handle }) => handle))
  return (
    <html lang={language} data-enhanced={enhanced}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <Links />
      </head>
      <body>
        <LanguageProvider value={language}>
          <PageFrame
            networkName={known?.networkName ?? 'denktafel'}
            path={pathname + search}
            query={pathname === '/search' ? readAddress(new URLSearchParams(search)).words : undefined}
            member={known?.member}
          >
            {children}
          </PageFrame>
        </LanguageProvider>
        {/* Scripts go where they do something, and to members only: other pages ship none (docs/decisions/0013). */}
        {known?.nonce && enhanced && <Scripts nonce={known.nonce} />}
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <ErrorPage />
}
