/** The files in what was dropped on a page, those of folders too, named by their paths. */

export async function filesIn(data: DataTransfer): Promise<{ name: string; bytes: Blob }[]> {
  // All asked for at once: what was dropped is gone once the event is over.
  const dropped = [...data.items].map((item) => [item.webkitGetAsEntry(), item.getAsFile()] as const)
  const files = dropped.map(([entry, file]) => (entry ? filesOf(entry) : named(file)))
  return (await Promise.all(files)).flat()
}

/** What has no entry in a file system, an attachment dragged from another program, is still a file. */
function named(file: File | null): { name: string; bytes: Blob }[] {
  return file ? [{ name: file.name, bytes: file }] : []
}

async function filesOf(entry: FileSystemEntry): Promise<{ name: string; bytes: Blob }[]> {
  // As on the command line, what is hidden in a folder is left alone.
  if (entry.name.startsWith('.')) return []
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    return [{ name: entry.fullPath.replace(/^\//, ''), bytes: file }]
  }
  const inside = await entriesOf(entry as FileSystemDirectoryEntry)
  inside.sort((a, b) => a.name.localeCompare(b.name))
  return (await Promise.all(inside.map(filesOf))).flat()
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile

/** A folder gives its entries a hundred at a time, and none once it has given all. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (some.length === 0) return all
    all.push(...some)
  }
}
