/** Capitalised words that are no actors: days, months, feasts, languages written as names, exclamations, in lower case. */
export const NO_NAMES = `
  a.m., act, ad, ai, aids, allah, am, amen, amendment, android, appendix, apr, april, arab spring, arabic,
  article, asap, aug, august, ba, bc, bce, bible, big oil, big pharma, big tech, bill, bluetooth, brexit, btw,
  cd, cds, ce, ceo, cfo, chapter, christmas, civil war, cold war, constitution, copyright, covid, covid-19,
  css, cyclone, dec, december, democratic, diy, dna, dollar, dr, dvd, dvds, east, easter, ebola, ed, eid,
  english, enlightenment, equation, euro, faq, feb, february, figure, first world war, friday, fridays, gdp,
  gmo, gmos, gmt, god, gps, great depression, halloween, hanukkah, hebrew, hello, hi, hiv, holocaust, html,
  html5, hurricane, i, i'd, i'm, ict, image, impeachment, inauguration day, internet, ipad, iphone, irc, jan,
  january, java, javascript, jul, july, jun, june, kilometres, koran, latin, lgbt, lgbtq, linux, lol, lord,
  ma, mandarin, mar, march, may, mba, miles, monday, monday's, mondays, mr, mrs, ms, new year, no, north, nov,
  november, oct, october, ok, okay, olympic, olympic games, olympics, p.m., paralympic, paralympics, part,
  passover, pc, pcr, pcs, pdf, ph.d., phase, phd, photo, php, pm, pp, presidency, python, quran, ramadan,
  read, related, renaissance, rna, rsvp, sanskrit, sat, sats, saturday, saturdays, sdgs, second world war,
  section, sep, sept, september, share, sms, south, spanish, sql, state of the union, summer olympics,
  summer paralympics, sunday, sundays, super bowl, table, tech, thanks, thanksgiving, thursday, thursdays,
  tuesday, tuesday morning, tuesdays, tv, typhoon, ufo, url, usb, utc, vice presidency, video, vol, web,
  wednesday, wednesdays, west, wi-fi, wifi, wikipedia, windows, winter olympics, winter paralympics,
  world cup, world war, world war i, world war ii, yes`;
