/** What reading a source may tell its user. */
import type { Details } from '../../src/problem.ts'

const size = (bytes: string | number | undefined) => {
  const n = Number(bytes)
  if (n >= 1024 * 1024) return `${Math.round((n / 1024 / 1024) * 10) / 10} MB`
  return n >= 1024 ? `${Math.round(n / 1024)} kB` : `${n} bytes`
}

const lineReasons: Record<string, string> = {
  json: 'it is not a JSON object',
  id: 'it has no "id"',
  text: 'it has no "text"',
  twice: 'its "id" is that of a line before',
}

export const readProblems = {
  file_empty: ({ name }: Details) => ({
    problem: `${name} is empty (0 bytes).`,
    remedy: 'Check that the download or copy finished, then add it again.',
  }),
  file_not_found: ({ name }: Details) => ({
    problem: `There is no file or folder ${name}.`,
    remedy: 'Check the spelling of the path, and that the disk it is on is there.',
  }),
  file_too_large: ({ name, size: bytes, limit }: Details) => ({
    problem: `${name} is too large: ${size(bytes)}, and at most ${size(limit)} of this format are read.`,
    remedy: 'Split it into smaller files, or leave out what is not text to read.',
  }),
  folder_empty: ({ name }: Details) => ({
    problem: `The folder ${name} holds no file to read.`,
    remedy: 'Check the path; files whose name begins with a dot are skipped unless you name them.',
  }),
  no_permission: ({ name }: Details) => ({
    problem: `You are not allowed to open ${name}.`,
    remedy: 'Ask its owner for the right to read it, or copy it to a folder of yours.',
  }),
  not_a_file: ({ name }: Details) => ({
    problem: `${name} is a device, a pipe or a socket, not a file.`,
    remedy: 'Save its content as a file and add that, or send it to standard input with “-”.',
  }),
  link_loop: ({ name }: Details) => ({
    problem: `${name} is a link that leads back to where it is.`,
    remedy: 'Nothing is lost: what it leads to is read once. Remove the link if it is not wanted.',
  }),
  link_leaves_folder: ({ name }: Details) => ({
    problem: `${name} is a link that leads out of the folder you named; it was not followed.`,
    remedy: 'If you want what it leads to, name that file or folder yourself.',
  }),
  read_failed: ({ name, message }: Details) => ({
    problem: `${name} could not be read: ${message}`,
    remedy: 'Open it in the program that made it, save a copy, and add the copy.',
  }),
  format_unknown: ({ name }: Details) => ({
    problem: `${name} is in a format that is not read.`,
    remedy: 'Save it as PDF, DOCX, ODT, HTML or plain text, and add that.',
  }),
  format_old_office: ({ name }: Details) => ({
    problem: `${name} is an old Office file (.doc, .xls, .ppt), or a protected one.`,
    remedy: 'Open it, remove the password if it has one, save it as .docx or PDF, and add that.',
  }),
  format_picture: ({ name }: Details) => ({
    problem: `${name} is a picture; there is no text in it to read.`,
    remedy: 'Recognise its text with a scanner program, save that as PDF or text, and add it.',
  }),
  characters_lost: ({ charset, count }: Details) => ({
    problem: `${count} characters could not be decoded (read as ${charset}) and show as \ufffd.`,
    remedy: 'If they matter, save the file again as UTF-8 and add it.',
  }),
  charset_guessed: ({ charset }: Details) => ({
    problem: `The file does not say its character set; it was read as ${charset}.`,
    remedy: 'If accented letters look wrong, save the file again as UTF-8 and add it.',
  }),
  date_unknown: ({ name }: Details) => ({
    problem: `${name} does not show when it was published.`,
    remedy:
      'If you know, add it again with --published and the year, month or day, as in --published 2019-03.',
  }),
  container_damaged: ({ name }: Details) => ({
    problem: `${name} is damaged or was cut short: it cannot be unpacked.`,
    remedy: 'Download or copy it again, check that it opens, then add it again.',
  }),
  container_unfolds_too_far: ({ name, size: bytes, limit }: Details) => ({
    problem: `${name} unpacks to more than is read: ${size(bytes)}, and the limit is ${size(limit)}.`,
    remedy: 'This is often a file made to do harm. If you trust it, save it as plain text and add that.',
  }),
  container_too_many_entries: ({ name, count, limit }: Details) => ({
    problem: `${name} holds ${count} parts, and at most ${limit} are read.`,
    remedy: 'This is often a file made to do harm. If you trust it, save it as plain text and add that.',
  }),
  container_protected: ({ name }: Details) => ({
    problem: `${name} is protected by a password.`,
    remedy: 'Open it, remove the password, save a copy, and add the copy.',
  }),
  nesting_too_deep: ({ name, limit }: Details) => ({
    problem: `${name} nests its parts more than ${limit} deep.`,
    remedy: 'This is often a file made to do harm. If you trust it, save it as plain text and add that.',
  }),
  text_too_long: ({ name, count, limit }: Details) => ({
    problem: `${name} holds ${count} characters of text, and at most ${limit} are read.`,
    remedy: 'Split it into smaller files.',
  }),
  too_many_documents: ({ name, limit }: Details) => ({
    problem: `${name} holds more than ${limit} documents; those after were not read.`,
    remedy: 'Split it into smaller files.',
  }),
  no_text: ({ name }: Details) => ({
    problem: `${name} holds no text to read.`,
    remedy: 'If it is a scan, recognise its text first (OCR), then add the result.',
  }),
  pdf_damaged: ({ name }: Details) => ({
    problem: `${name} is a damaged PDF, or was cut short.`,
    remedy: 'Download or copy it again, check that it opens, then add it again.',
  }),
  pdf_protected: ({ name }: Details) => ({
    problem: `${name} is a PDF protected by a password.`,
    remedy: 'Open it with the password, print it to a new PDF, and add that.',
  }),
  pdf_too_many_pages: ({ name, count, limit }: Details) => ({
    problem: `${name} has ${count} pages, and at most ${limit} are read.`,
    remedy: 'Split it into smaller files.',
  }),
  pdf_too_slow: ({ name, seconds }: Details) => ({
    problem: `${name} was not read within ${seconds} seconds, and was given up.`,
    remedy:
      'It may be made to do harm. If you trust it, print it to a new PDF or save it as text, and add that.',
  }),
  pdf_too_heavy: ({ name, limit }: Details) => ({
    problem: `${name} needs more than ${limit} MB of memory to be read, and was given up.`,
    remedy:
      'It may be made to do harm. If you trust it, print it to a new PDF or save it as text, and add that.',
  }),
  pdf_pages_unread: ({ count, pages }: Details) => ({
    problem: `${count} pages could not be read (${pages}).`,
    remedy: 'Compare with the original; printing it to a new PDF often repairs it.',
  }),
  pdf_pages_without_text: ({ count, pages }: Details) => ({
    problem: `${count} pages have no text layer (${pages}): they are pictures.`,
    remedy: 'If they matter, recognise their text first (OCR), then add the result.',
  }),
  page_too_many_elements: ({ name, limit }: Details) => ({
    problem: `${name} is a page of more than ${limit} elements.`,
    remedy: 'Save its text in a .txt file, and add that.',
  }),
  line_not_document: ({ name, line, reason }: Details) => ({
    problem: `Line ${line} of ${name} is not a document: ${lineReasons[String(reason)] ?? reason}.`,
    remedy: 'Each line is a JSON object with "id" and "text"; correct that line and add the file again.',
  }),
  email_damaged: ({ name }: Details) => ({
    problem: `${name} is a damaged e-mail: it cannot be taken apart.`,
    remedy: 'Save the message again from the mail program, and add that.',
  }),
  email_attachments_skipped: ({ name, limit }: Details) => ({
    problem: `${name} holds more than ${limit} attachments; those after were not read.`,
    remedy: 'Save the attachments that you need as files, and add them.',
  }),
  url_invalid: ({ url }: Details) => ({
    problem: `${url} is not a web address.`,
    remedy: 'Copy the whole address from the browser, beginning with https://.',
  }),
  url_no_such_host: ({ url }: Details) => ({
    problem: `The site of ${url} was not found.`,
    remedy: 'Check the spelling of the address and your connection, then try again.',
  }),
  url_not_found: ({ url, status }: Details) => ({
    problem: `The page ${url} does not exist (answer ${status}).`,
    remedy: 'Check the address; if the page was removed, look for a copy in a web archive.',
  }),
  url_refused: ({ url, status }: Details) => ({
    problem: `The site refused to give ${url} (answer ${status}).`,
    remedy: 'Open it in a browser, save the page as a file, and add the file.',
  }),
  url_redirect_refused: ({ url, to }: Details) => ({
    problem: `${url} sends on to an address that is not followed (${to}).`,
    remedy: 'Open it in a browser, and add the address where you end up.',
  }),
  url_too_many_redirects: ({ url, limit }: Details) => ({
    problem: `${url} sent on more than ${limit} times.`,
    remedy: 'Open it in a browser, and add the address where you end up.',
  }),
  url_too_large: ({ url, size: bytes, limit }: Details) => ({
    problem: `${url} gives too much: ${size(bytes)} or more, and at most ${size(limit)} of this format are read.`,
    remedy: 'Download it, split it into smaller files, and add those.',
  }),
  url_timeout: ({ url, seconds }: Details) => ({
    problem: `${url} did not answer in full within ${seconds} seconds.`,
    remedy: 'Try again later, or save the page in a browser and add the file.',
  }),
  url_cut_short: ({ url }: Details) => ({
    problem: `The answer of ${url} was cut off before its end.`,
    remedy: 'Try again; if it happens again, save the page in a browser and add the file.',
  }),
  url_not_secure: ({ url, reason }: Details) => ({
    problem: `The secure connection to ${url} failed (${reason}).`,
    remedy: 'Do not trust the page for now. Check the address and the clock of this machine, then try again.',
  }),
  url_failed: ({ url, reason }: Details) => ({
    problem: `${url} could not be fetched (${reason}).`,
    remedy: 'Check your connection, then try again, or save the page in a browser and add the file.',
  }),
}
