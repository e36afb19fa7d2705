/** Sentences about weights by quality and target (K3), apart from the others: only who computes them needs them. */
export const k3Messages = {
  qualityUnknown: {
    en: '{decree}: the weight for {validity} validity with {control} control is not in any source known to Timbang. Type it from your performance contract.',
    id: '{decree}: bobot untuk validitas {validity} dengan kendali {control} tidak ada dalam sumber yang dikenal Timbang. Ketikkan dari kontrak kinerja Anda.',
  },
  lastYearMissing: {
    en: '{decree}: the weight follows from the target and the realization of last year. Give both, or say that the indicator is new.',
    id: '{decree}: bobotnya ditentukan oleh target dan realisasi tahun lalu. Isi keduanya, atau nyatakan bahwa indikatornya baru.',
  },
  lastYearMissed: {
    en: '{decree}: last year the realization {realization} missed the target {target}, and the sources that quote the decree contradict each other there. Type the weight from your performance contract.',
    id: '{decree}: tahun lalu realisasi {realization} tidak mencapai target {target}, dan sumber yang mengutip peraturan itu saling bertentangan mengenai hal ini. Ketikkan bobotnya dari kontrak kinerja Anda.',
  },
  polarityUntold: {
    en: '{decree}: how the target of last year weighs an indicator with the polarity {polarity} is not in any source known to Timbang. Type the weight from your performance contract.',
    id: '{decree}: pengaruh target tahun lalu terhadap bobot indikator berpolaritas {polarity} tidak ada dalam sumber yang dikenal Timbang. Ketikkan bobotnya dari kontrak kinerja Anda.',
  },
} as const;
