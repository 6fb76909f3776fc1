import { describe, expect, test } from 'vitest';
import { type Holder, LOCK_NAME, takeLock } from '../../../src/batch/lock.ts';
import { removeTempFiles } from '../../../src/batch/temp-files.ts';
import { type FakeDisk, fakeDisk } from '../../support/disk.ts';
import { type FakeEnv, fakeEnv } from '../../support/env.ts';

const FOLDER = '/desk/output';
const PATH = `${FOLDER}/${LOCK_NAME}`;

function take(env: FakeEnv, disk: FakeDisk, wait = true) {
  const waited: Holder[] = [];
  const lock = takeLock(env, disk, FOLDER, { wait, onWait: (holder) => void waited.push(holder) });
  return { lock, waited };
}

/** A disk on which something happens after so many pauses. */
function diskWith(env: FakeEnv, pauses: number, happen: (disk: FakeDisk) => void): FakeDisk {
  const disk = fakeDisk(env);
  let count = 0;
  const wait = async (milliseconds: number): Promise<void> => {
    disk.clock += milliseconds;
    count += 1;
    if (count === pauses) happen(disk);
    if (count > 1000) throw new Error('waited for ever');
  };
  return Object.assign(disk, { wait });
}

describe('a lock', () => {
  test('is a file with process and host, and gone when it is given back', async () => {
    const env = fakeEnv();
    const lock = await take(env, fakeDisk(env)).lock;
    expect(env.textOf(PATH)).toBe('100 here\n');
    if (!('release' in lock)) throw new Error('not taken');
    await lock.release();
    expect(env.files.has(PATH)).toBe(false);
  });

  test('of a living process is waited for, and that is said once', async () => {
    const env = fakeEnv({ [PATH]: '7 here\n' });
    const disk = diskWith(env, 3, () => env.files.delete(PATH));
    disk.running.add(7);
    const { lock, waited } = take(env, disk);
    expect(await lock).toHaveProperty('release');
    expect(waited).toEqual([{ pid: 7, host: 'here' }]);
    expect(env.textOf(PATH)).toBe('100 here\n');
  });

  test('is not waited for when nobody wants to: its holder is told', async () => {
    const env = fakeEnv({ [PATH]: '7 elsewhere\n' });
    expect(await take(env, fakeDisk(env), false).lock).toEqual({ holder: { pid: 7, host: 'elsewhere' } });
    expect(env.textOf(PATH)).toBe('7 elsewhere\n');
  });

  test('of a dead process of this machine is taken over at once', async () => {
    const env = fakeEnv({ [PATH]: '7 here\n' });
    const { lock, waited } = take(env, fakeDisk(env), false);
    expect(await lock).toHaveProperty('release');
    expect(waited).toEqual([]);
    expect([...env.files.keys()]).toEqual([PATH]);
  });

  test.each(['7 elsewhere\n', '7 here\n', ''])(
    '%j that nobody has touched for a minute is taken over',
    async (text) => {
      const env = fakeEnv({ [PATH]: text });
      const disk = fakeDisk(env);
      disk.running.add(7);
      disk.clock = 50_000;
      const { lock, waited } = take(env, disk);
      expect(await lock).toHaveProperty('release');
      expect(disk.clock).toBeGreaterThan(60_000);
      expect(waited.length).toBe(1);
    },
  );

  test('that another run is just taking over is left to it', async () => {
    const env = fakeEnv({ [PATH]: '7 here\n', [`${PATH}.stale`]: '' });
    const disk = diskWith(env, 2, (now) => {
      env.files.delete(`${PATH}.stale`);
      env.files.set(PATH, Buffer.from('8 here\n'));
      now.running.add(8);
    });
    const waiting = take(env, disk, false);
    expect(await waiting.lock).toEqual({ holder: { pid: 8, host: 'here' } });
  });

  test('of which the one who took it over died in the middle is taken over all the same', async () => {
    const env = fakeEnv({ [PATH]: '7 here\n', [`${PATH}.stale`]: '' });
    expect(
      await take(
        env,
        diskWith(env, 0, () => undefined),
      ).lock,
    ).toHaveProperty('release');
    expect([...env.files.keys()]).toEqual([PATH]);
  });
});

test('temporary files of dead processes go; of living ones, others and young ones stay', async () => {
  const files = ['a.pdf', 'a.pdf.7.tmp', 'b.pdf.8.tmp', 'c.pdf.100.tmp', 'notes.tmp', '9.tmp.txt'];
  const env = fakeEnv(Object.fromEntries(files.map((name) => [`output/${name}`, 'x'])));
  const disk = fakeDisk(env);
  disk.running.add(8);
  await removeTempFiles(env, disk, FOLDER);
  const left = (): readonly string[] => [...env.files.keys()].map((path) => path.slice(FOLDER.length + 1));
  expect(left()).toEqual(['a.pdf', 'b.pdf.8.tmp', 'notes.tmp', '9.tmp.txt']);
  disk.clock = 2 * 3_600_000;
  await removeTempFiles(env, disk, FOLDER);
  expect(left()).not.toContain('b.pdf.8.tmp');
});
