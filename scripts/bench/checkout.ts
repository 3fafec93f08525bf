import { constants, copyFileSync, cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs' // prettier-ignore
import os from 'node:os'
import path from 'node:path'

import { controlPages, emptyPage, sourceOfControl, sourceOfEmpty } from './control-pages'

/**
 * A copy of the checkout in a temporary folder, with the pages the portal is compared with. The product itself never
 * holds anything of the bench.
 */
const left =
  /^(node_modules|\.next|\.git|data|media|test-results|playwright-report|coverage|\.env.*)$/

/** Hard links where the file system allows it, copies elsewhere: the dependencies are many and only read. */
function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (entry.isDirectory() && entry.name !== '.cache') linkTree(source, target)
    else if (entry.isSymbolicLink()) cpSync(source, target, { verbatimSymlinks: true })
    else if (entry.isFile()) linkOrCopy(source, target)
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target)
  } catch {
    copyFileSync(source, target, constants.COPYFILE_FICLONE)
  }
}

/** Makes the copy and says where it is. Whoever calls it removes the folder. */
export function copyCheckout(root: string): string {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'allmende-bench-'))
  for (const name of readdirSync(root)) {
    if (!left.test(name)) cpSync(path.join(root, name), path.join(copy, name), { recursive: true })
  }
  mkdirSync(path.join(copy, 'media'))
  linkTree(path.join(root, 'node_modules'), path.join(copy, 'node_modules'))
  const pageOf = (folder: string): string =>
    path.join(copy, 'src/app/(site)/[locale]', folder, 'page.tsx')
  for (const { folder } of Object.values(controlPages))
    writeFileSync(pageOf(folder), sourceOfControl(folder))
  writeFileSync(pageOf(emptyPage.folder), sourceOfEmpty())
  return copy
}
