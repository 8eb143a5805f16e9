/** Pasts and participles that are not made with "-ed", in lower case: "said", "thought", "withdrawn". */
export const PAST_FORMS = `
  arisen, arose, ate, awoke, awoken, beaten, became, been, began, begun, bent, bit, bitten, bled, blew, blown,
  bore, borne, bought, bound, bred, broke, broken, brought, built, burnt, came, caught, chose, chosen, clung,
  crept, dealt, drank, drawn, dreamt, drew, driven, drove, drunk, dug, eaten, fallen, fed, fell, felt, fled,
  flew, flown, flung, forbade, forbidden, foresaw, foreseen, forgave, forgiven, forgot, forgotten, fought,
  found, froze, frozen, gave, given, gone, got, gotten, grew, ground, grown, had, heard, held, hid, hidden,
  hung, kept, knelt, knew, known, laid, lain, lay, led, left, lent, lit, lost, made, meant, met, misled,
  overcame, overthrew, overthrown, paid, ran, rang, rebuilt, ridden, risen, rode, rose, rung, said, sang,
  sank, sat, saw, seen, sent, shaken, shone, shook, shot, showed, shown, shrank, shrunk, slept, slid, sold,
  sought, spent, spoke, spoken, sprang, sprung, spun, stole, stolen, stood, stricken, striven, strove, struck,
  stuck, sung, sunk, swam, swept, swore, sworn, swum, swung, taken, taught, thought, threw, thrown, told,
  took, tore, torn, undergone, understood, undertaken, undertook, underwent, upheld, went, wept, withdrawn,
  withdrew, withheld, woke, woken, won, wore, worn, wound, written, wrote`;
