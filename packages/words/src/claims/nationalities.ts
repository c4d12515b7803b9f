/** What people of a country are called, by its code: the countries from which most doctors trained abroad come. */
const BY_CODE: Record<string, string> = {
  ...{ AF: 'Afghan', AL: 'Albanian', AM: 'Armenian', AR: 'Argentin(?:e|ian|ean)', AU: 'Australian' },
  ...{ BA: 'Bosnian', BD: 'Bangladeshi', BO: 'Bolivian', BR: 'Brazilian', CA: 'Canadian', CM: 'Cameroonian' },
  ...{ CN: 'Chinese', CO: 'Colombian', CU: 'Cuban', DE: 'German', DZ: 'Algerian', EC: 'Ecuadorian' },
  ...{ EG: 'Egyptian', ES: 'Spanish', ET: 'Ethiopian', FR: 'French', GB: 'British', GH: 'Ghanaian' },
  ...{ GR: 'Greek', HN: 'Honduran', HT: 'Haitian', ID: 'Indonesian', IE: 'Irish', IN: 'Indian', IQ: 'Iraqi' },
  ...{ IR: 'Iranian', IT: 'Italian', JM: 'Jamaican', JO: 'Jordanian', JP: 'Japanese', KE: 'Kenyan' },
  ...{ KW: 'Kuwaiti', KZ: 'Kazakh', LB: 'Lebanese', LK: 'Sri Lankan', LY: 'Libyan', MA: 'Moroccan' },
  ...{
    MN: 'Mongolian',
    MX: 'Mexican',
    MY: 'Malaysian',
    NG: 'Nigerian',
    NP: 'Nepal(?:i|ese)',
    PE: 'Peruvian',
  },
  ...{ PH: 'Filipin[oa]|Philippine', PK: 'Pakistani', PL: 'Polish', PT: 'Portuguese', RO: 'Romanian' },
  ...{ RS: 'Serbian', RU: 'Russian', SA: 'Saudi', SD: 'Sudanese', SE: 'Swedish', SY: 'Syrian', TH: 'Thai' },
  ...{ TN: 'Tunisian', TR: 'Turkish', TZ: 'Tanzanian', UA: 'Ukrainian', UG: 'Ugandan', UZ: 'Uzbek' },
  ...{
    VE: 'Venezuelan',
    VN: 'Vietnamese',
    YE: 'Yemeni',
    ZA: 'South African',
    ZM: 'Zambian',
    ZW: 'Zimbabwean',
  },
};

/** A nationality, to stand in a pattern. */
export const NATIONALITY = `(?:${Object.values(BY_CODE).join('|')})`;

export function nationOf(words: string): string | undefined {
  return Object.entries(BY_CODE).find(([, name]) => new RegExp(`^(?:${name})$`, 'i').test(words))?.[0];
}
