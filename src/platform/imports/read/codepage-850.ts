/** The upper half of code page 850: what Excel writes as "CSV (MS-DOS)". `TextDecoder` does not know it. */
const upperHalf =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0";

export function decodeCodepage850(bytes: Uint8Array): string {
  const characters: string[] = [];
  for (const byte of bytes) characters.push(byte < 128 ? String.fromCharCode(byte) : (upperHalf[byte - 128] ?? ""));
  return characters.join("");
}
