/** Capitalised words that are no actors: days, months, feasts, languages written as names, exclamations, in lower case. */
export const NO_NAMES = `
  a.m., act, ad, ai, aids, allah, am, amen, amendment, appendix, apr, april, arabic, article, aug, august, bc, bce,
  bible, bill, brexit, cd, ce, chapter, christmas, constitution, copyright, covid, covid-19, dec, december, dna, dr,
  dvd, east, easter, ebola, ed, eid, english, enlightenment, equation, feb, february, figure, friday, fridays, gdp,
  gmt, god, halloween, hanukkah, hebrew, hello, hi, hiv, holocaust, html, i, i'd, i'm, image, internet, jan, january,
  jul, july, jun, june, kilometres, koran, latin, lord, mandarin, mar, march, may, miles, monday, monday's, mondays,
  mr, mrs, ms, new year, no, north, nov, november, oct, october, ok, okay, p.m., part, passover, pc, pdf, phase,
  photo, pm, pp, quran, ramadan, read, related, renaissance, sanskrit, saturday, saturdays, section, sep, sept,
  september, share, south, spanish, sunday, sundays, table, thanks, thanksgiving, thursday, thursdays, tuesday,
  tuesdays, tv, utc, video, vol, web, wednesday, wednesdays, west, wikipedia, yes`;
