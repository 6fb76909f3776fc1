import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/base/index.ts';
import { sectionFrame } from '../../../src/layout/section-frame.ts';
import type { StyledRunning } from '../../../src/theme/index.ts';
import { at, section } from '../../support/styled.ts';

const running = (onFirstPage: boolean): StyledRunning => ({ at, onFirstPage, paragraphs: [] });

function frameOf(plan: Parameters<typeof section>[1], heights: Parameters<typeof sectionFrame>[1] = {}) {
  const warnings: Diagnostic[] = [];
  const frame = sectionFrame(section([], plan), heights, (diagnostic) => warnings.push(diagnostic));
  return { frame, codes: warnings.map(({ code }) => code) };
}

describe('sectionFrame', () => {
  it('is the page less its margins', () => {
    const { frame, codes } = frameOf({});
    expect(frame.left).toBe(85.05);
    expect(frame.columnWidth).toBeCloseTo(467.75, 9);
    expect(frame.first.top).toBe(56.7);
    expect(frame.rest.bottom).toBeCloseTo(785.2, 9);
    expect(codes).toEqual([]);
  });

  it('turns landscape pages, and only those that are not turned yet', () => {
    expect(frameOf({ orientation: 'landscape' }).frame).toMatchObject({ width: 841.9, height: 595.3 });
    const { page } = section([]);
    const wide = { ...page, width: 841.9, height: 595.3 };
    expect(frameOf({ orientation: 'landscape', page: wide }).frame).toMatchObject({ width: 841.9, height: 595.3 });
  });

  // Measured: a header of three lines of 16.1 pt from 28.35 on pushes the body to 76.65.
  it('is pushed down by a header higher than the margin, on pages that show it', () => {
    const shown = frameOf({ header: running(true) }, { header: 48.3 }).frame;
    expect(shown.first.top).toBeCloseTo(76.65, 9);
    const later = frameOf({ header: running(false) }, { header: 48.3 }).frame;
    expect([later.first.top, later.rest.top]).toEqual([56.7, 28.35 + 48.3]);
  });

  it('is pushed by what the first page alone shows, on that page alone', () => {
    const runnings = { header: running(false), firstHeader: running(true), firstFooter: running(true) };
    const { first, rest } = frameOf(runnings, { header: 10, firstHeader: 48.3, firstFooter: 50 }).frame;
    expect([first.top, rest.top]).toEqual([28.35 + 48.3, 56.7]);
    expect(first.bottom).toBeCloseTo(841.9 - 78.35, 9);
    expect(rest.bottom).toBeCloseTo(785.2, 9);
  });

  it('is pushed up by a footer', () => {
    expect(frameOf({ footer: running(true) }, { footer: 50 }).frame.rest.bottom).toBeCloseTo(841.9 - 78.35, 9);
  });

  it('never vanishes: a header as high as the page overlaps, margins are reduced, with a warning', () => {
    const tall = frameOf({ header: running(true) }, { header: 900 });
    expect(tall.frame.first.top).toBe(56.7);
    expect(tall.codes).toEqual(['layout/page-too-small']);
    const { page } = section([]);
    const wide = { ...page, margin: { top: 500, right: 400, bottom: 500, left: 400 } };
    const narrow = frameOf({ page: wide });
    expect(narrow.frame.columnWidth).toBeCloseTo(36, 9);
    expect(narrow.frame.rest.bottom - narrow.frame.rest.top).toBeCloseTo(36, 9);
    expect(narrow.codes).toEqual(['layout/page-too-small']);
  });
});
