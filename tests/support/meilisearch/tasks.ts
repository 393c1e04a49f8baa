import { type Document, type Settings, StoredIndex } from './stored-index.ts'

// What is asked of a Meilisearch to change is done later, one thing after another, and can be asked after.

type Task = { uid: number; type: string; status: 'enqueued' | 'succeeded' | 'failed'; error: { code: string } | null }

export class Tasks {
  readonly indexes = new Map<string, StoredIndex>()
  private readonly all: Task[] = []
  private tail: Promise<unknown> = Promise.resolve()
  /** How long each takes. */
  ms = 0
  /** Says that all is done, and does nothing. */
  pretends = false

  get(uid: number): Task | undefined {
    return this.all[uid]
  }

  add(type: string, work: () => void): Task {
    const task: Task = { uid: this.all.length, type, status: 'enqueued', error: null }
    this.all.push(task)
    this.tail = this.tail.then(async () => {
      await new Promise((done) => setTimeout(done, this.ms))
      try {
        if (!this.pretends) work()
        task.status = 'succeeded'
      } catch (error) {
        task.status = 'failed'
        task.error = { code: (error as Error).message }
      }
    })
    return task
  }

  create(uid: string, primaryKey?: string): Task {
    return this.add('indexCreation', () => {
      if (this.indexes.has(uid)) throw new Error('index_already_exists')
      this.indexes.set(uid, new StoredIndex(primaryKey))
    })
  }

  remove(uid: string): Task {
    return this.add('indexDeletion', () => {
      if (!this.indexes.delete(uid)) throw new Error('index_not_found')
    })
  }

  swap(pairs: { indexes: [string, string] }[]): Task {
    return this.add('indexSwap', () => {
      for (const {
        indexes: [one, other],
      } of pairs) {
        const [a, b] = [this.indexes.get(one), this.indexes.get(other)]
        if (!a || !b) throw new Error('index_not_found')
        this.indexes.set(one, b).set(other, a)
      }
    })
  }

  settings(uid: string, settings: Settings): Task {
    return this.add('settingsUpdate', () => {
      const index = this.open(uid)
      index.settings = { ...index.settings, ...settings }
    })
  }

  put(uid: string, documents: Document[]): Task {
    return this.add('documentAdditionOrUpdate', () => {
      if (documents.some(({ id }) => !/^[\w-]{1,511}$/.test(id))) throw new Error('invalid_document_id')
      this.open(uid).put(documents)
    })
  }

  drop(uid: string, ids: string[]): Task {
    return this.add('documentDeletion', () => this.open(uid).drop(ids))
  }

  // Whoever writes to an index that is not there makes it.
  private open(uid: string): StoredIndex {
    const index = this.indexes.get(uid) ?? new StoredIndex()
    this.indexes.set(uid, index)
    return index
  }
}
