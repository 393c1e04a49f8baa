export const drafts = {
  'drafts.saved': 'Saved at {time}.',
  'drafts.offline': 'Connection lost. We keep trying. Your text is still here.',
  'drafts.busy': 'We cannot save right now. We keep trying. Your text is still here.',
  'drafts.signed-out': 'You are signed out. Sign in again in another tab. Your text is still here.',
  'drafts.refused': 'We cannot save this as it is. Choose Save to see why. Your text is still here.',
  'drafts.conflict.status': 'Not saved: this was saved somewhere else in the meantime.',
  'drafts.conflict.title': 'There are two versions',
  'drafts.conflict.lead':
    'This was saved somewhere else in the meantime, at {time}. Perhaps it is open in another tab. Choose which one you keep.',
  'drafts.conflict.here': 'Here',
  'drafts.conflict.elsewhere': 'Saved elsewhere',
  'drafts.conflict.empty': '(empty)',
  'drafts.conflict.keep': 'Save what stands here',
  'drafts.conflict.take': 'Take over the other one',
}
