import { type Editor, Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Change, Mark } from './open-editors.ts'

const key = new PluginKey<DecorationSet>('marked-places')

/** Underlines places without touching the text. They move along with what is typed, until they are looked at anew. */
export const MarkedPlaces = Extension.create({
  name: 'markedPlaces',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (step, places) => {
          const marks: Mark[] | undefined = step.getMeta(key)
          if (!marks) return places.map(step.mapping, step.doc)
          return DecorationSet.create(step.doc, marks.flatMap(decorationsOf))
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
})

const decorationsOf = ({ ranges, kind, entry }: Mark) =>
  ranges.map(({ from, to }) =>
    Decoration.inline(from, to, {
      nodeName: 'mark',
      class: 'editor__mark',
      'data-kind': kind,
      'aria-details': entry,
    }),
  )

export function markPlaces({ view }: Editor, marks: Mark[]): void {
  view.dispatch(view.state.tr.setMeta(key, marks).setMeta('addToHistory', false))
}

/** Other words in these places, in one step that can be undone. A line that loses words stays a line. */
export function changePlaces({ view }: Editor, changes: Change[]): void {
  const { tr } = view.state
  const steps = changes.flatMap(({ ranges, words }) =>
    ranges.map((range, index) => ({ ...range, words: index ? '' : words })),
  )
  for (const { from, to, words } of steps.sort((a, b) => b.from - a.from)) {
    if (words) tr.insertText(words, from, to)
    else tr.delete(from, to)
  }
  if (tr.docChanged) view.dispatch(tr)
}
