import type { Family, ListedMethod } from '#app/domain/methods/method.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { RuledItem, RuledList } from '#app/ui/kit/ruled-list.tsx'
import { MethodFacts } from './method-facts.tsx'

type Props = { catalogue: { family: Family; methods: ListedMethod[] }[] }

/** The catalogue, by what a session is for. */
export function MethodsPage({ catalogue }: Props) {
  const t = useT()
  return (
    <>
      <PageTitle below={<p>{t('methods.lead')}</p>}>{t('methods.title')}</PageTitle>
      <div className="methods">
        {catalogue.map(({ family, methods }) => (
          <section key={family} aria-labelledby={family}>
            <h2 className="methods__family" id={family}>
              {t(`methods.family.${family}`)}
            </h2>
            <RuledList>
              {methods.map((method) => (
                <RuledItem key={method.key} facts={<MethodFacts method={method} />}>
                  <h3 className="methods__name">
                    <a href={`/methods/${method.key}`}>{method.name}</a>
                  </h3>
                  <p>{method.purpose}</p>
                </RuledItem>
              ))}
            </RuledList>
          </section>
        ))}
      </div>
    </>
  )
}
