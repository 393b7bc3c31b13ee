/** Ce que disent les pages des graphiques et des chiffres. */
import type * as en from '../en/charts.ts'

const plural = (count: number, one: string, many: string) => (count < 2 ? one : many)

export const charts: typeof en.charts = {
  title: 'Les demandes d’un coup d’œil',
  lead: 'Les demandes du registre, comptées. Derrière chaque image se tient son tableau.',
  none: 'Aucune demande du registre ne correspond.',
  undated: (n, shown) =>
    `${shown} ${plural(n, 'demande figure dans un document sans date et n’est', 'demandes figurent dans des documents sans date et ne sont')} d’aucune année et d’aucun âge.`,
  years: 'Demandes selon l’année où elles furent faites',
  year: 'Année',
  ages: 'Depuis quand attendent les demandes ouvertes',
  age: 'Âge',
  ageBand: (from, below) =>
    below === null
      ? `${from} ans et plus`
      : from === 0
        ? 'moins d’un an'
        : below === from + 1
          ? `${from} ${plural(from, 'an', 'ans')}`
          : `${from} à ${below - 1} ans`,
  pairs: 'Qui demande à qui',
  drawn: (of) =>
    `Les ${of} paires aux demandes les plus nombreuses sont dessinées ; le tableau en montre plus.`,
  latest: (of) => `Compté parmi les ${of} dernières demandes ; les filtres en montrent d’autres.`,
  from: 'Qui demande',
  to: 'À qui',
  asks: 'Demandes',
  table: 'En tableau',
  board: 'En colonnes',
  list: 'En liste',
}

export const figures: typeof en.figures = {
  title: 'Chiffres',
  lead: 'Ce qui est compté, par qui, côte à côte. Answerable ne dit pas lequel est juste.',
  filter: 'De quoi',
  empty: 'Aucun chiffre n’est encore au registre.',
  noMatch: 'Aucun chiffre du registre ne compte cela.',
  latest: (of, all) =>
    `Les ${of} derniers des ${all} chiffres du registre sont comparés ici. Cherchez ce qui est compté pour tout comparer.`,
  noUnit: 'Sans unité',
  competing: 'les chiffres diffèrent',
  columns: { count: 'Nombre', who: 'Selon', when: 'Pour', source: 'Où il figure' },
}
