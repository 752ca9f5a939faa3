import type { SignalMessages } from './messages';

export const signalsEn: SignalMessages = {
  asksEffect: 'Asks what it really does',
  asksServiceLife: 'Asks how long it lasts',
  asksAfterSales: 'Asks about service after the sale',
  plainOffice: 'Plain office or home, nothing for show',
  durableThings: 'Uses solid things for many years',
  namesBrands: 'Names brands',
  asksWhoUsesIt: 'Asks who of note uses it',
  caresAboutDress: 'Dresses with care',
  caresAboutPackaging: 'Looks at the packaging first',
  caresAboutShape: 'Speaks of shape and colour',
  seeksNewProducts: 'Looks for new products without being asked',
  asksWhatIsNew: 'Asks what is new about it',
  asksWhatOthersChose: 'Asks what most others chose',
  followsNeighbours: 'Buys what neighbours or colleagues have',
};
