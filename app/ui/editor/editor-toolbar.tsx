import type { Editor } from '@tiptap/core'
import { type KeyboardEvent, useState, useSyncExternalStore } from 'react'
import { useT } from '#app/i18n/use-t.ts'
import { isOn, type MarkName, markNames, switchMark } from './marks.ts'

type Props = { editor: Editor; controls: string }

/** One stop for Tab; the arrows go from button to button and Escape goes back to the text. */
export function EditorToolbar({ editor, controls }: Props) {
  const t = useT()
  const on = useMarksOn(editor)
  const [stop, setStop] = useState(0)
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape') editor.commands.focus()
    const next = nextStop(event.key, stop)
    if (next === undefined) return
    event.preventDefault()
    setStop(next)
    event.currentTarget.querySelectorAll('button')[next]?.focus()
  }
  return (
    <div
      className="editor__toolbar"
      role="toolbar"
      aria-label={t('editor.toolbar')}
      aria-controls={controls}
      onKeyDown={onKeyDown}
    >
      {markNames.map((mark, index) => (
        <button
          key={mark}
          type="button"
          className="editor__button"
          data-mark={mark}
          aria-pressed={on.includes(mark)}
          aria-keyshortcuts={mark === 'emphasis' ? 'Control+I' : undefined}
          tabIndex={index === stop ? 0 : -1}
          onFocus={() => setStop(index)}
          onMouseDown={(event) => event.preventDefault()} // The selection in the text stays where it is.
          onClick={() => switchMark(editor, mark)}
        >
          {t(`editor.${mark}`)}
        </button>
      ))}
    </div>
  )
}

function nextStop(key: string, stop: number): number | undefined {
  const last = markNames.length - 1
  if (key === 'ArrowRight') return stop === last ? 0 : stop + 1
  if (key === 'ArrowLeft') return stop === 0 ? last : stop - 1
  if (key === 'Home') return 0
  return key === 'End' ? last : undefined
}

/** The marks at the caret, kept up with every change of the text or the caret. */
function useMarksOn(editor: Editor): MarkName[] {
  const subscribe = (changed: () => void) => {
    editor.on('transaction', changed)
    return () => void editor.off('transaction', changed)
  }
  const now = useSyncExternalStore(subscribe, () => markNames.filter((mark) => isOn(editor, mark)).join(' '))
  return now.split(' ') as MarkName[]
}
