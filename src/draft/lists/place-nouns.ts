/** Nouns for places, singular and plural: "the city", "northern areas". */
export const PLACE_NOUNS = `
  airfield, airfields, airport, apartment, area, areas, avenue, barracks, base, bases, basin, bay, beach,
  birthplace, border, borders, borough, boulevard, bridge, bridges, building, buildings, camp, canal, canyon,
  capital, capitals, capitol, castle, cathedral, cave, cemetery, checkpoint, cities, city, coast, compound,
  compounds, continent, continents, counties, countries, country, countryside, county, courthouse, creek,
  crossing, dam, dams, depot, desert, destination, district, districts, downtown, enclave, facilities,
  facility, farm, forest, fort, fortress, frontier, garage, garden, gardens, glacier, governorate,
  governorates, gulf, hall, hamlet, harbor, harbour, headquarters, highway, highways, hill, hills, homeland,
  hometown, hospital, hospitals, hotel, hotels, house, houses, island, islands, isle, lake, lakes, land,
  lands, mainland, mansion, market, marketplace, markets, metropolis, monument, mosque, mosques, mountain,
  mountains, municipality, museum, nation, nations, neighborhood, neighborhoods, neighbourhood,
  neighbourhoods, oasis, ocean, outskirts, palace, park, parks, peninsula, place, places, plain, plains,
  planet, plateau, plaza, port, ports, positions, prison, prisons, province, provinces, quarter, quarters,
  ranch, region, regions, reservoir, residence, resort, restaurant, river, rivers, road, roads, room, route,
  routes, ruins, school, schools, sea, settlement, settlements, shore, shrine, site, sites, square, state,
  states, station, stations, street, streets, stronghold, structure, structures, suburb, suburbs, temple,
  terminal, terrain, territories, territory, theater, tower, town, towns, township, tribunal, tunnel, tunnels,
  valley, valleys, village, villages, volcano, warehouse, waterfall, zone, zones`;
