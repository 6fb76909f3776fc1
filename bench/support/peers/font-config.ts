import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tinosFolder } from './fonts.ts';

/**
 * Environment for programs that ask the system for fonts: "Times New Roman" is Tinos, as in our PDF. The settings
 * lie in a folder of their own.
 */
export function fontEnvironment(folder = join(tmpdir(), 'briefwright-bench-fonts')): NodeJS.ProcessEnv {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'fonts.conf');
  const text = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${tinosFolder}</dir><dir>/usr/share/fonts</dir><cachedir>${join(folder, 'cache')}</cachedir>
<match target="pattern"><test name="family"><string>Times New Roman</string></test>
<edit name="family" mode="assign" binding="strong"><string>Tinos</string></edit></match>
</fontconfig>\n`;
  writeFileSync(file, text);
  return { ...process.env, FONTCONFIG_FILE: file };
}
