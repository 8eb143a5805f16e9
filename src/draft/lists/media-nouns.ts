/** Nouns for outlets, singular and plural: "state television", "the newspaper". */
export const MEDIA_NOUNS = `
  agency, bloggers, broadcaster, broadcasters, channel, channels, daily, gazette, journal, journals, magazine,
  magazines, media, network, networks, news agencies, news agency, news site, newspaper, newspapers, newsroom,
  newsrooms, newswire, outlet, outlets, paper, papers, podcast, press, publication, publications, radio,
  station, stations, tabloid, tabloids, television, tv, website, weekly, wire`;
