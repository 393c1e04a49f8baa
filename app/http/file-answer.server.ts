type File = { file: string; body: BodyInit; type: string }

/** A file to take along. Security: no cache keeps it, shared or not. */
export const fileAnswer = ({ file, body, type }: File): Response =>
  new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${file}"`,
      'Cache-Control': 'private, no-store',
    },
  })
