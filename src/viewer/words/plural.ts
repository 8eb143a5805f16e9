/** A phrase for each way of counting that a language has; `#` stands for the number. */
export type Forms<Rule extends Intl.LDMLPluralRule> = Readonly<Record<Rule, string>>;

/** Returns how a language says an amount: English has `one` and `other`, Arabic all six rules of CLDR. */
export function countingIn<Rule extends Intl.LDMLPluralRule>(
  locale: string,
): (amount: number, forms: Forms<Rule>) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (amount, forms) => phraseFor(rules.select(amount), forms).replace('#', numbers.format(amount));
}

/** A language's own rules are the keys of its forms: the type of them says so, and `Intl` cannot. */
const phraseFor = <Rule extends Intl.LDMLPluralRule>(rule: Intl.LDMLPluralRule, forms: Forms<Rule>): string =>
  forms[rule as Rule];
