/** A phrase for each way of counting that a language has; `#` stands for the number. */
export type Forms<Rule extends Intl.LDMLPluralRule> = Readonly<Record<Rule, string>>;

/** Returns how a language says an amount: English has `one` and `other`, Arabic all six rules of CLDR. */
export function countingIn<Rule extends Intl.LDMLPluralRule>(
  locale: string,
): (amount: number, forms: Forms<Rule>) => string {
  // A page loads the words of all its languages and speaks one: these cost milliseconds to make.
  let made: readonly [Intl.PluralRules, Intl.NumberFormat] | undefined;
  return (amount, forms) => {
    const [rules, numbers] = (made ??= [new Intl.PluralRules(locale), new Intl.NumberFormat(locale)]);
    return phraseFor(rules.select(amount), forms).replace('#', numbers.format(amount));
  };
}

/** A language's own rules are the keys of its forms: the type of them says so, and `Intl` cannot. */
const phraseFor = <Rule extends Intl.LDMLPluralRule>(rule: Intl.LDMLPluralRule, forms: Forms<Rule>): string =>
  forms[rule as Rule];
