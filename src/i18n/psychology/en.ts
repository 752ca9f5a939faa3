import type { PitchMessages } from './messages';

export const pitchEn: PitchMessages = {
  types: {
    pragmatic: { name: 'Pragmatic', pitch: 'Show what the product does, how long it lasts and how it is serviced.', avoid: 'Talk about looks and decoration.' },
    brand: { name: 'Brand', pitch: 'Name the well-known people and companies that use it, and how strong the brand is.', avoid: 'Comparisons with makers nobody knows.' },
    aesthetic: { name: 'Aesthetic', pitch: 'Put it in front of them: the fresh packaging, the new design, the shape that nothing else has.', avoid: 'Lists of specifications.' },
    novelty: { name: 'Novelty', pitch: 'What is new in it: functions, design, the pleasure and the thrill of having it first.', avoid: '“It lasts for ever”: that never works here.' },
    conformity: { name: 'Conformity', pitch: 'It is in great demand, and others nearby say that it works very well. Only if it is true, and never name the neighbour.', avoid: 'Being the first to try it.' },
  },
  inCell: (pitch, avoid) => `${pitch} Leave out: ${avoid}`,
};
