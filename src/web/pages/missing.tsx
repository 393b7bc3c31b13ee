/** An address that shows nothing. */
import { useReader } from '../locale.tsx'
import { PageHead } from '../parts/page.tsx'
import { Link } from '../router.tsx'

export function MissingPage() {
  const { t } = useReader()
  return (
    <>
      <PageHead name={t.missing.title} lead={t.missing.text} />
      <p>
        <Link href="/">{t.missing.home}</Link>
      </p>
    </>
  )
}
