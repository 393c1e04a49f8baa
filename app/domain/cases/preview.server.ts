import type { Sector } from '#app/access/sector.ts'
import { toHtml } from '#app/domain/rich-text/rich-text.ts'
import type { CaseHtml } from './case.ts'

type Texts = { title: string; happening: string; goesWell: string; runsInto: string; tried: string }
type Readers = { roleTitle: string; sector: string; groupMay: string; themes: string[]; reach?: string }
type Drafted = Texts & Readers & { uncertainties: string[] }

/** All that others will read of a case, made from a text that is not released yet. */
export function previewOf(draft: Drafted) {
  const { title, uncertainties, roleTitle, sector, groupMay, themes, reach } = draft
  const html: CaseHtml = {
    happening: toHtml(draft.happening),
    goesWell: toHtml(draft.goesWell),
    runsInto: toHtml(draft.runsInto),
    tried: toHtml(draft.tried),
  }
  return { title, uncertainties, roleTitle, sector: sector as Sector, groupMay, themes, reach, html }
}

export type Preview = ReturnType<typeof previewOf>
