import { folded } from './actors/fold.ts';

/** States as `names/adjectives/people/seats of government`, each a list; the first name is the key. */
const ROWS = `
United States,United States of America,USA,US,U.S.,U.S.A.,America/American/Americans/Washington,White House;
United Kingdom,UK,U.K.,Britain,Great Britain/British/Britons/London,Downing Street,Whitehall,Westminster;
Russia,Russian Federation/Russian/Russians/Moscow,Kremlin;China,People's Republic of China,PRC/Chinese/Chinese/Beijing;
Iraq,Republic of Iraq/Iraqi/Iraqis/Baghdad;Iran,Islamic Republic of Iran,Islamic Republic/Iranian/Iranians/Tehran,Teheran;
Syria,Syrian Arab Republic/Syrian/Syrians/Damascus;Turkey,Türkiye/Turkish/Turks/Ankara;Israel/Israeli/Israelis/;
Lebanon/Lebanese/Lebanese/Beirut;Jordan/Jordanian/Jordanians/Amman;Egypt/Egyptian/Egyptians/Cairo;
Saudi Arabia,Kingdom of Saudi Arabia,KSA/Saudi,Saudi Arabian/Saudis/Riyadh;Yemen/Yemeni/Yemenis/Sanaa,Sana'a;Oman/Omani/Omanis/Muscat;
United Arab Emirates,UAE,U.A.E.,Emirates/Emirati/Emiratis/Abu Dhabi;Qatar/Qatari/Qataris/Doha;Kuwait/Kuwaiti/Kuwaitis/Kuwait City;
Bahrain/Bahraini/Bahrainis/Manama;Palestine,State of Palestine/Palestinian/Palestinians/Ramallah;Libya/Libyan/Libyans/Tripoli;
Tunisia/Tunisian/Tunisians/Tunis;Algeria/Algerian/Algerians/Algiers;Morocco/Moroccan/Moroccans/Rabat;Sudan/Sudanese/Sudanese/Khartoum;
South Sudan/South Sudanese/South Sudanese/Juba;Ethiopia/Ethiopian/Ethiopians/Addis Ababa;Eritrea/Eritrean/Eritreans/Asmara;
Somalia/Somali/Somalis/Mogadishu;Kenya/Kenyan/Kenyans/Nairobi;Uganda/Ugandan/Ugandans/Kampala;Tanzania/Tanzanian/Tanzanians/Dodoma;
Rwanda/Rwandan/Rwandans/Kigali;Burundi/Burundian/Burundians/Gitega;Democratic Republic of the Congo,DRC,Congo/Congolese/Congolese/Kinshasa;
Nigeria/Nigerian/Nigerians/Abuja;Ghana/Ghanaian/Ghanaians/Accra;Mali/Malian/Malians/Bamako;Niger/Nigerien/Nigeriens/Niamey;
Chad/Chadian/Chadians/N'Djamena;Cameroon/Cameroonian/Cameroonians/Yaounde;Senegal/Senegalese/Senegalese/Dakar;
Ivory Coast,Cote d'Ivoire/Ivorian/Ivorians/Yamoussoukro;Burkina Faso/Burkinabe/Burkinabe/Ouagadougou;Liberia/Liberian/Liberians/Monrovia;
Sierra Leone/Sierra Leonean/Sierra Leoneans/Freetown;Guinea/Guinean/Guineans/Conakry;Mauritania/Mauritanian/Mauritanians/Nouakchott;
Angola/Angolan/Angolans/Luanda;Zambia/Zambian/Zambians/Lusaka;Zimbabwe/Zimbabwean/Zimbabweans/Harare;
Mozambique/Mozambican/Mozambicans/Maputo;Namibia/Namibian/Namibians/Windhoek;Botswana/Botswanan/Batswana/Gaborone;
South Africa/South African/South Africans/Pretoria;Madagascar/Malagasy/Malagasy/Antananarivo;Malawi/Malawian/Malawians/Lilongwe;
Afghanistan/Afghan/Afghans/Kabul;Pakistan/Pakistani/Pakistanis/Islamabad;India/Indian/Indians/New Delhi,Delhi;
Bangladesh/Bangladeshi/Bangladeshis/Dhaka;Sri Lanka/Sri Lankan/Sri Lankans/Colombo;Nepal/Nepali,Nepalese/Nepalis/Kathmandu;
Myanmar,Burma/Burmese/Burmese/Naypyidaw;Thailand/Thai/Thais/Bangkok;Vietnam/Vietnamese/Vietnamese/Hanoi;Laos/Laotian/Laotians/Vientiane;
Cambodia/Cambodian/Cambodians/Phnom Penh;Malaysia/Malaysian/Malaysians/Kuala Lumpur;Singapore/Singaporean/Singaporeans/;
Indonesia/Indonesian/Indonesians/Jakarta;Philippines/Philippine,Filipino/Filipinos/Manila;Japan/Japanese/Japanese/Tokyo;
South Korea,Republic of Korea,ROK/South Korean/South Koreans/Seoul;North Korea,DPRK,Democratic People's Republic of Korea/North Korean/North Koreans/Pyongyang;
Taiwan/Taiwanese/Taiwanese/Taipei;Mongolia/Mongolian/Mongolians/Ulaanbaatar;Kazakhstan/Kazakh/Kazakhs/Astana;
Uzbekistan/Uzbek/Uzbeks/Tashkent;Turkmenistan/Turkmen/Turkmens/Ashgabat;Kyrgyzstan/Kyrgyz/Kyrgyz/Bishkek;Tajikistan/Tajik/Tajiks/Dushanbe;
Azerbaijan/Azerbaijani,Azeri/Azerbaijanis/Baku;Armenia/Armenian/Armenians/Yerevan;Georgia/Georgian/Georgians/Tbilisi;
Ukraine/Ukrainian/Ukrainians/Kyiv,Kiev;Belarus/Belarusian/Belarusians/Minsk;Moldova/Moldovan/Moldovans/Chisinau;
Germany/German/Germans/Berlin;France/French/French/Paris,Elysee;Italy/Italian/Italians/Rome;Spain/Spanish/Spaniards/Madrid;
Portugal/Portuguese/Portuguese/Lisbon;Netherlands,Holland/Dutch/Dutch/The Hague;Belgium/Belgian/Belgians/;
Luxembourg/Luxembourgish/Luxembourgers/;Switzerland/Swiss/Swiss/Bern;Austria/Austrian/Austrians/Vienna;Ireland/Irish/Irish/Dublin;
Poland/Polish/Poles/Warsaw;Czech Republic,Czechia/Czech/Czechs/Prague;Slovakia/Slovak/Slovaks/Bratislava;
Hungary/Hungarian/Hungarians/Budapest;Romania/Romanian/Romanians/Bucharest;Bulgaria/Bulgarian/Bulgarians/Sofia;
Greece/Greek/Greeks/Athens;Albania/Albanian/Albanians/Tirana;Serbia/Serbian,Serb/Serbs/Belgrade;Croatia/Croatian/Croats/Zagreb;
Bosnia and Herzegovina,Bosnia/Bosnian/Bosnians/Sarajevo;Slovenia/Slovenian/Slovenes/Ljubljana;Kosovo/Kosovar/Kosovars/Pristina;
North Macedonia,Macedonia/Macedonian/Macedonians/Skopje;Montenegro/Montenegrin/Montenegrins/Podgorica;Cyprus/Cypriot/Cypriots/Nicosia;
Malta/Maltese/Maltese/Valletta;Sweden/Swedish/Swedes/Stockholm;Norway/Norwegian/Norwegians/Oslo;Denmark/Danish/Danes/Copenhagen;
Finland/Finnish/Finns/Helsinki;Iceland/Icelandic/Icelanders/Reykjavik;Estonia/Estonian/Estonians/Tallinn;Latvia/Latvian/Latvians/Riga;
Lithuania/Lithuanian/Lithuanians/Vilnius;Canada/Canadian/Canadians/Ottawa;Mexico/Mexican/Mexicans/Mexico City;
Guatemala/Guatemalan/Guatemalans/Guatemala City;Honduras/Honduran/Hondurans/Tegucigalpa;El Salvador/Salvadoran/Salvadorans/San Salvador;
Nicaragua/Nicaraguan/Nicaraguans/Managua;Costa Rica/Costa Rican/Costa Ricans/;Panama/Panamanian/Panamanians/Panama City;
Cuba/Cuban/Cubans/Havana;Haiti/Haitian/Haitians/Port-au-Prince;Dominican Republic/Dominican/Dominicans/Santo Domingo;
Jamaica/Jamaican/Jamaicans/Kingston;Colombia/Colombian/Colombians/Bogota;Venezuela/Venezuelan/Venezuelans/Caracas;
Ecuador/Ecuadorian/Ecuadorians/Quito;Peru/Peruvian/Peruvians/Lima;Bolivia/Bolivian/Bolivians/La Paz;Brazil/Brazilian/Brazilians/Brasilia;
Paraguay/Paraguayan/Paraguayans/Asuncion;Uruguay/Uruguayan/Uruguayans/Montevideo;Argentina/Argentine,Argentinian/Argentines/Buenos Aires;
Chile/Chilean/Chileans/Santiago;Australia/Australian/Australians/Canberra;New Zealand/New Zealand/New Zealanders/Wellington;
Fiji/Fijian/Fijians/Suva;Papua New Guinea/Papuan/Papuans/Port Moresby;European Union,EU,E.U./European/Europeans/Brussels;
Vatican,Holy See/Vatican/Vatican/;Soviet Union,USSR,U.S.S.R./Soviet/Soviets/;Kurdistan Region,Kurdistan/Kurdish/Kurds/Erbil,Irbil`;

interface Tables {
  readonly names: ReadonlyMap<string, string>;
  readonly adjectives: ReadonlyMap<string, string>;
  readonly seats: ReadonlyMap<string, string>;
}

const TABLES = tables();

function tables(): Tables {
  const maps = [
    new Map<string, string>(),
    new Map<string, string>(),
    new Map<string, string>(),
    new Map<string, string>(),
  ] as const;
  for (const row of ROWS.replaceAll('\n', '').split(';')) {
    const key = folded(row.split(/[,/]/)[0] ?? '');
    row.split('/').forEach((cell, at) => {
      for (const form of cell.split(',').filter(Boolean)) maps[at]?.set(folded(form), key);
    });
  }
  const [names, adjectives, , seats] = maps;
  return { names, adjectives, seats };
}

/** Returns the key of the state that a folded name stands for: "usa" → "unitedstates". */
export const stateNamed = (name: string): string | undefined => TABLES.names.get(name);

/** Returns the key of the state that a folded adjective is of: "iraqi" → "iraq". */
export const stateOfAdjective = (adjective: string): string | undefined => TABLES.adjectives.get(adjective);

/** Returns the key of the state that a folded adjective is of or, where it is none, that it is the name of. */
export const stateCalled = (word: string): string | undefined => stateOfAdjective(word) ?? stateNamed(word);

/** Returns the key of the state whose government sits in a folded place: "baghdad" → "iraq". */
export const stateSeatedIn = (place: string): string | undefined => TABLES.seats.get(place);
