import { ourRacers, plainDocx } from './our-racers.ts';
import { pdfPeers } from './pdf-peers.ts';
import type { Racer } from './racer.ts';
import { withOffice, wordPeers } from './word-peers.ts';

/** Everybody, in the order of the tables. */
export const racers: readonly Racer[] = [...ourRacers, withOffice, ...pdfPeers, plainDocx, ...wordPeers];
