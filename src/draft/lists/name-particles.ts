/** Small words inside persons’ names, in lower case: "Nouri al-Maliki", "Ursula von der Leyen". */
export const NAME_PARTICLES = `
  abd, abdul, abu, af, ag, al, av, bar, ben, bin, bint, da, de, del, della, den, der, di, dos, du, e, el, ibn,
  la, le, les, o', ould, san, ter, ul, um, umm, ur, van, vom, von, y, zu`;
