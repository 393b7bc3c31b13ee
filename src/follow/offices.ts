/** Who acts for a state: words of public offices and of a state's organs, in both languages, accents folded. */

/** In what a document calls a person. */
export const OFFICES =
  /(?<= )(?:president|vice president|premier|prime minister|chancellor|chancelier|minist|secretary of state|foreign secretary|secretaire d etat|secretary general|state secretary|ambassad|envoy|envoye|emissaire|consul|spokes|porte parole|official|responsable|haut fonctionnaire|fonctionnaire|governor|gouverneur|mayor|maire|mp |deput|senat|congress|lawmaker|legislat|parlementaire|judge|juge|magistrat|prosecutor|procureur|attorney general|general|admiral|amiral|colonel|chief of|chef d|chef de|head of state|police|party secretary|secretaire du parti|king|queen|roi |reine|emir|sultan|crown prince|prince heritier|commissioner|commissaire|president s|dictator|ruler|leader|dirigeant|governing|cabinet)/

/** In the name of a body. */
export const ORGANS =
  /(?<= )(?:govern|gouvern|minist|parliament|parlement|senat|assembl|congress|congres|chamber of|chambre des|house of|bundestag|duma|knesset|diet |council of state|conseil d etat|state council|conseil des affaires|authorit|autorit|police|gendarmer|army|armee|military|militaire|navy|air force|forces armees|armed forces|security forces|forces de securite|court|cour |tribunal|prosecut|procur|parquet|judicia|embass|ambassad|consulat|department of|departement d|state department|foreign office|home office|treasury|tresor|customs|douane|bureau of|bureau de la|agency|agence|commission|party|parti |politburo|presiden|elysee|quai d orsay|matignon|kremlin|white house|maison blanche|downing street|regime|administration|ministry|cabinet|intelligence|renseignement|prison)/
