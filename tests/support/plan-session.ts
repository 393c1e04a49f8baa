import type { Page } from 'playwright-core'
import { press } from './browser.ts'

/** A host fills in what every session needs, in the circle of the demo that Jos hosts. */
export async function fillInSession(page: Page, url: string, title = 'Tussen familie en zorg'): Promise<void> {
  await page.goto(`${url}/sessions/new`)
  await page.selectOption('[name=circleId]', { label: 'Thuis en zorg' })
  await page.fill('[name=title]', title)
  await page.fill('[name=date]', '2027-03-25')
  await page.fill('[name=start]', '15:30')
  await page.fill('[name=end]', '17:30')
  await page.fill('[name=place]', 'Huis van de Wijk')
  await page.selectOption('[name=methodKey]', 'work_session')
}

/** And puts it in the agenda: its address. */
export async function planSession(page: Page, url: string, title?: string): Promise<string> {
  await fillInSession(page, url, title)
  await press(page.locator('form.session-form button:not([name])').last())
  await page.waitForURL(/\/sessions\/[0-9a-f-]{36}/)
  return `${url}${new URL(page.url()).pathname}`
}
