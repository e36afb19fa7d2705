/** Sentences about a period beside another one. */
export const changeMessages = {
  changeOfSettings: {
    en: 'The two are not scored alike: {settings}. Part of the change comes from that.',
    id: 'Keduanya tidak dinilai dengan cara yang sama: {settings}. Sebagian perubahan berasal dari situ.',
  },
} as const;
