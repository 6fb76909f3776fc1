import { expect, test } from 'vitest';
import { decreeMetadata } from '../../../src/forms/index.ts';
import { describeMaking } from '../../../src/origin/index.ts';
import { readRecord } from '../../../src/record/index.ts';

const RECORD = `schema: 1
id: a
meeting: { title: Buổi làm việc, starts: 2023-10-05 }
parties: [{ id: host, name: tỉnh A, role: host }]
document:
  issuer: { name: Sở Nội vụ, symbol: SNV }
  number: 5
  date: 2023-10-10
  signer: { name: Nguyễn Văn An, position: Giám đốc }
`;
const record = readRecord({ name: 'a.yaml', bytes: new TextEncoder().encode(RECORD) }).value?.record;
const identity = { typeName: 'BÁO CÁO', typeSymbol: 'BC', subject: 'Kết quả', language: 'vi' } as const;

test('a state document says in its properties what annex VI asks for', () => {
  if (!record) throw new Error('the record was not read');
  expect(decreeMetadata(record, { ...identity, form: 'state' })).toEqual({
    TypeName: 'BÁO CÁO',
    CodeNumber: '5',
    CodeNotation: 'BC-SNV',
    IssuedDate: '2023-10-10',
    OrganName: 'Sở Nội vụ',
    Subject: 'Kết quả',
    Language: 'vi',
    SignerInfo: 'Nguyễn Văn An, Giám đốc',
  });
  expect(decreeMetadata(record, { ...identity, form: 'party-2026' })).toEqual({});
});

test('no two names of a file’s properties differ in case only: to Word they are one', () => {
  if (!record) throw new Error('the record was not read');
  const facts = { record: '', recordHash: '', template: '', kind: '', form: '', language: '', program: '' };
  const names = [
    ...Object.keys(decreeMetadata(record, { ...identity, form: 'state' })),
    ...Object.keys(describeMaking(facts)),
  ];
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});
