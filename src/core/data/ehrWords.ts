/*
 * Names are a plant and a mineral, so that no row can be taken for a real person. Phone numbers use the block
 * 555-0100 … 555-0199, which is kept for fiction.
 */

export const GIVEN_NAMES = (
  'Ash Birch Cedar Clover Elder Fern Flax Hazel Heath Holly ' +
  'Iris Ivy Juniper Laurel Linden Maple Olive Rowan Sage Willow'
).split(' ');

export const SURNAMES = (
  'Agate Amber Basalt Beryl Bismuth Calcite Chalk Chert Cobalt Copper ' +
  'Coral Diorite Dolomite Flint Gabbro Galena Garnet Gneiss Granite Gypsum ' +
  'Halite Hematite Jasper Jet Marble Marl Mica Nickel Obsidian Onyx ' +
  'Opal Pumice Pyrite Quartz Schist Shale Slate Talc Topaz Zircon'
).split(' ');

export const ZIPS = '02139 02142 94110 94112 60614 73301 03601 05901 82101 87901 10203 55455'.split(' ');

export const AREA_CODES = ['212', '415', '312'];

/** ICD-10-CM codes of the patients without diabetes. */
export const DIAGNOSES = ['I10', 'J18.9', 'N18.30', 'I50.9', 'K35.80'];

export const DIABETES = 'E11.9';
