"""Words for states beyond the names of ISO 3166-1: other names, adjectives with peoples, capitals, regions that vote.

Codes are ISO 3166-1 alpha-2. Left out are words that mean something wider or else in statements: "American",
"African", "Korean", "Congolese", "English", "Union", and the capitals that name an organisation's own seat only.
"""

OTHER_NAMES = """
AE UAE | BA Bosnia, BiH, Bosnia & Herzegovina | BO Bolivia | BY Byelorussia | CD DRC, DR Congo, Congo-Kinshasa, Zaire,
Democratic Republic of Congo | CF Central African Republic | CG Congo-Brazzaville, Republic of Congo, Congo Republic |
CI Ivory Coast, Cote d Ivoire | CN People's Republic of China | CV Cape Verde | CZ Czech Republic | FM Micronesia | GB
UK, Britain, Great Britain, Scotland, Wales, England, Northern Ireland | GM Gambia | GW Guinea Bissau | IR Iran | KG
Kyrgyzstan, Kyrgyz Republic, Kirghizia, Kyrghyzstan, Kirgizstan | KP North Korea, DPRK | KR South Korea | KZ Kazakstan
| LA Laos, Lao PDR | LK Ceylon | MD Moldova, Moldavia | MK Macedonia, FYROM, North Macedonia | MM Burma | NL Holland |
PG PNG | PS Palestine, Palestinian Territories, West Bank, Gaza | RU Russia | SD Sudan | SS South Sudan | ST Sao Tome
| SY Syria | SZ Swaziland, Eswatini | TL East Timor, Timor Leste | TR Turkey, Turkiye | TZ Tanzania | US United
States, USA | VA Vatican | VC St Vincent and the Grenadines, St Vincent | VE Venezuela | VN Viet Nam, Vietnam | KN St
Kitts and Nevis, St Kitts | LC St Lucia | WS Western Samoa | XK Kosovo | BN Brunei | TT Trinidad | AG Antigua | BS
Bahamas | KM Comoros | MV Maldives | PH Philippines | SC Seychelles | TW Taiwan
"""

PEOPLES = """
AF Afghan | AL Albanian | DZ Algerian | AD Andorran | AO Angolan | AR Argentine, Argentinian | AM Armenian | AU
Australian | AT Austrian | AZ Azerbaijani, Azeri | BS Bahamian | BH Bahraini | BD Bangladeshi | BB Barbadian | BY
Belarusian, Belorussian, Byelorussian, Belarussian | BE Belgian | BZ Belizean | BJ Beninese, Beninois | BT Bhutanese |
BO Bolivian | BA Bosnian | BW Botswanan, Batswana | BR Brazilian | BG Bulgarian | BF Burkinabe | BI Burundian | KH
Cambodian | CM Cameroonian | CA Canadian | CV Cape Verdean, Cabo Verdean | CF Central African | TD Chadian | CL
Chilean | CN Chinese | CO Colombian | KM Comorian | CR Costa Rican | HR Croatian | CU Cuban | CY Cypriot | CZ Czech |
DK Danish | DJ Djiboutian | EC Ecuadorian, Ecuadorean | EG Egyptian | SV Salvadoran, Salvadorean | GQ Equatorial
Guinean, Equatoguinean | ER Eritrean | EE Estonian | SZ Swazi | ET Ethiopian | FJ Fijian | FI Finnish | FR French | GA
Gabonese | GM Gambian | GE Georgian | DE German | GH Ghanaian | GR Greek | GD Grenadian | GT Guatemalan | GN Guinean |
GW Bissau Guinean | GY Guyanese | HT Haitian | HN Honduran | HU Hungarian | IS Icelandic | IN Indian | ID Indonesian |
IR Iranian | IQ Iraqi | IE Irish | IL Israeli | IT Italian | CI Ivorian | JM Jamaican | JP Japanese | JO Jordanian |
KZ Kazakhstani, Kazakh, Kazakhstanis | KE Kenyan | KI Kiribati | XK Kosovar, Kosovan | KW Kuwaiti | KG Kyrgyz,
Kyrgyzstani, Kirghiz | LA Lao, Laotian | LV Latvian | LB Lebanese | LS Basotho | LR Liberian | LY Libyan | LT
Lithuanian | LU Luxembourgish | MG Malagasy, Madagascan | MW Malawian | MY Malaysian | MV Maldivian | ML Malian | MT
Maltese | MR Mauritanian | MU Mauritian | MX Mexican | MD Moldovan | MC Monegasque | MN Mongolian | ME Montenegrin |
MA Moroccan | MZ Mozambican | MM Burmese | NA Namibian | NR Nauruan | NP Nepali, Nepalese | NL Dutch | NZ New
Zealander | NI Nicaraguan | NE Nigerien | NG Nigerian | MK Macedonian | NO Norwegian | OM Omani | PK Pakistani | PW
Palauan | PS Palestinian | PA Panamanian | PG Papua New Guinean | PY Paraguayan | PE Peruvian | PH Philippine,
Filipino | PL Polish | PT Portuguese | QA Qatari | RO Romanian | RU Russian | RW Rwandan | WS Samoan | ST Sao Tomean,
Santomean | SA Saudi | SN Senegalese | RS Serbian | SC Seychellois | SL Sierra Leonean | SG Singaporean | SK Slovak |
SI Slovenian, Slovene | SB Solomon Islander | SO Somali | ZA South African | ES Spanish | LK Sri Lankan | SD Sudanese
| SS South Sudanese | SR Surinamese | SE Swedish | CH Swiss | SY Syrian | TW Taiwanese | TJ Tajik, Tajikistani | TZ
Tanzanian | TH Thai | TL Timorese, East Timorese | TG Togolese | TO Tongan | TT Trinidadian | TN Tunisian | TR Turkish
| TM Turkmen, Turkmenistani | TV Tuvaluan | UG Ugandan | UA Ukrainian | AE Emirati | GB British | UY Uruguayan | UZ
Uzbek, Uzbekistani | VU Vanuatuan | VE Venezuelan | VN Vietnamese | YE Yemeni | ZM Zambian | ZW Zimbabwean
"""

# Capitals, large cities and regions whose name alone places a vote.
PLACES = """
AF Kabul | AL Tirana | DZ Algiers | AO Luanda | AR Buenos Aires | AM Yerevan | AZ Baku, Nakhchivan | BD Dhaka | BY
Minsk | BJ Cotonou, Porto Novo | BO La Paz | BA Sarajevo, Republika Srpska | BW Gaborone | BG Sofia | BF Ouagadougou |
BI Bujumbura | KH Phnom Penh | CM Yaounde | CF Bangui | TD N Djamena | CL Santiago de Chile | CO Bogota | CD Kinshasa
| CG Brazzaville | CR San Jose | CI Abidjan | HR Zagreb | CY Nicosia | DO Santo Domingo | EC Quito | SV San Salvador |
EE Tallinn | SZ Mbabane | FJ Suva | GA Libreville | GM Banjul | GE Tbilisi | GH Accra | GT Guatemala City | GN Conakry
| GW Bissau | GY Georgetown | HT Port au Prince | HN Tegucigalpa | HU Budapest | IN New Delhi | IQ Baghdad, Kurdistan
Region | IR Tehran | JM Kingston | JO Amman | KZ Astana, Nur Sultan, Almaty | KE Nairobi | XK Pristina | KG Bishkek |
LA Vientiane | LV Riga | LB Beirut | LS Maseru | LR Monrovia | LY Tripoli | LT Vilnius | MG Antananarivo | MW
Lilongwe, Blantyre | MV Male | ML Bamako | MR Nouakchott | MX Mexico City | MD Chisinau, Gagauzia | MN Ulaanbaatar |
ME Podgorica | MZ Maputo | MM Yangon, Naypyidaw | NA Windhoek | NP Kathmandu | NI Managua | NE Niamey | NG Abuja,
Lagos | MK Skopje | PK Islamabad | PA Panama City | PG Port Moresby, Bougainville | PY Asuncion | PE Lima | PH Manila,
Bangsamoro | PL Warsaw | RO Bucharest | RU Moscow | RW Kigali | WS Apia | SN Dakar | RS Belgrade | SC Victoria | SL
Freetown | SB Honiara | SO Mogadishu, Somaliland, Puntland | SS Juba | LK Colombo | SD Khartoum | SR Paramaribo | SY
Damascus | TJ Dushanbe | TZ Dar es Salaam, Dodoma, Zanzibar | TH Bangkok | TL Dili | TG Lome | TO Nuku alofa | TN
Tunis | TR Ankara | TM Ashgabat | UG Kampala | UA Kyiv, Kiev | UY Montevideo | UZ Tashkent, Karakalpakstan | VU Port
Vila | VE Caracas | YE Sana a | ZM Lusaka | ZW Harare |
AZ Ganja, Shusha | AM Gyumri, Vanadzor | BD Chattogram, Chittagong, Sylhet | BY Grodno,
Gomel, Vitebsk, Mogilev | BO Cochabamba, Oruro, Potosi, Santa Cruz de la Sierra | BF Bobo Dioulasso | BJ Parakou | CD
Goma, Lubumbashi, Kisangani, Bukavu | CI Bouake, Yamoussoukro, Korhogo | CM Douala, Garoua, Bamenda | CO Medellin,
Barranquilla, Bucaramanga | DZ Oran | EC Guayaquil | GE Batumi, Kutaisi, Zugdidi | GH Kumasi, Takoradi | GN Kankan,
Nzerekore | GT Quetzaltenango | HN San Pedro Sula | IQ Basra, Mosul, Erbil, Kirkuk | KE Mombasa, Kisumu, Nakuru | KG
Osh, Jalal Abad, Karakol, Tokmok | KH Battambang | KZ Shymkent, Karaganda, Aktobe, Pavlodar | LB Zahle | LK Jaffna,
Trincomalee, Batticaloa | LY Benghazi, Misrata | MA Casablanca, Rabat | MG Toamasina, Fianarantsoa, Mahajanga | ML
Timbuktu, Gao, Mopti, Sikasso | MM Mandalay | MV Addu | MW Mzuzu, Zomba | MZ Beira, Nampula, Quelimane | NE Zinder,
Maradi, Agadez | NG Kano, Kaduna, Ibadan | NP Pokhara, Biratnagar | PE Arequipa, Cusco | PG Mount Hagen | PH Cebu,
Davao | PK Lahore, Karachi, Peshawar | PY Ciudad del Este | RU Kazan, Tula | SL Bo Town, Kenema, Makeni | SN Kaolack,
Thies, Ziguinchor | SO Hargeisa, Garowe | SY Aleppo, Homs | TD Moundou | TG Kpalime, Sokode | TJ Khujand, Bokhtar |
TM Turkmenabat, Dashoguz | TN Sfax, Sousse | TR Istanbul, Izmir, Diyarbakir | TZ Mwanza, Arusha, Mbeya | UA Kharkiv,
Odesa, Lviv, Mykolaiv | UG Gulu, Mbarara, Jinja | UZ Samarkand, Bukhara, Andijan, Nukus, Namangan | VE Maracaibo | YE
Aden, Taiz | ZM Kitwe, Ndola, Livingstone | ZW Bulawayo, Mutare, Gweru
"""

# Commissions and parliaments whose name is that of one state only.
INSTITUTIONS = """
KE IEBC, Independent Electoral and Boundaries Commission | NG INEC, Independent National Electoral Commission | PH
COMELEC | ID KPU | IQ IHEC | TN ISIE | LY HNEC | GY GECOM | MM Union Election Commission | MX Instituto Nacional
Electoral | PE ONPE, Jurado Nacional de Elecciones | KZ Mazhilis, Majilis, Maslikhats, Maslikhat | KG Jogorku Kenesh,
Zhogorku Kenesh | UZ Oliy Majlis | TJ Majlisi Oli, Majlisi Namoyandagon | AZ Milli Majlis, Milli Mejlis | UA Verkhovna
Rada | IL Knesset | PL Sejm | SE Riksdag | DE Bundestag | MN Great Khural, State Great Khural | IN Lok Sabha | LV
Saeima | LT Seimas | EE Riigikogu | TM Mejlis, Milli Gengesh | HR Sabor | ES Cortes Generales | IE Oireachtas | IS
Althing | TR Grand National Assembly | FI Eduskunta | NO Storting | DK Folketing | IR Majlis of Iran | LK Parliament
of Sri Lanka
"""


def entries(table: str) -> list[tuple[str, str]]:
    """Return the (code, words) pairs of one of the tables above."""
    rows = [row.split(None, 1) for row in " ".join(table.split()).split(" | ")]
    return [(code, word.strip(" |")) for code, words in rows for word in words.split(",")]
