/**
 * Parameters of the SGR sequences that painted text is full of. Each is stored as one byte, from 1 on, which no JSON has;
 * a change of their order is another version of the form.
 */
export const SGR_BYTES = [
  '1',
  '2',
  '3',
  '4',
  '22',
  '23',
  '24',
  '31',
  '32',
  '33',
  '34',
  '35',
  '36',
  '39',
  '9',
  '29',
  '90',
]
