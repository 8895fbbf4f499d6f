/* Check sum of a piece (CRC-32 of ISO 3309, as in PNG and zip). */
const TABLE = new Uint32Array(256).map((_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) {
    value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return value;
});

/** The check sum of these bytes in hexadecimal digits. */
export const crc32 = (bytes) => {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum = (sum >>> 8) ^ TABLE[(sum ^ byte) & 0xff];
  }
  return ((sum ^ 0xffffffff) >>> 0).toString(16);
};
