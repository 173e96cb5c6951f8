/**
 * Installs what package-lock.json asks for, if it is not there, and stops with the cure if `node` is older than 24.
 * Plain JavaScript for any Node from 18 on, because it runs before Node 24 is here: that comes with the installation.
 * Whatever needs it must come after a further `npm run`: the shell that ran this file remembers where it found the old `node`.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const oldestNode = 24;
const project = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(project, 'node_modules');
const stamp = join(modules, '.installed-from');

const lock = read(join(project, 'package-lock.json'));
if (!lock) stop(`package-lock.json is missing from ${project}. Get it back with \`git checkout package-lock.json\`.`);
const wanted = `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}`;
const isInstalled = read(stamp) === wanted;
if (!isInstalled && !holdsAll(JSON.parse(lock).packages)) install();
if (!isInstalled || !existsSync(join(modules, '.bin', 'node'))) refuseOldNode(); // the one in there was tried before the stamp was written
if (!isInstalled) writeStamp();

/** Whether npm itself noted down, at the end of an installation, every package that the lock file asks for. */
function holdsAll(packages) {
  const noted = read(join(modules, '.package-lock.json'));
  const installed = noted ? JSON.parse(noted).packages : {};
  const matches = ([path, { version, integrity, optional }]) => {
    const found = installed[path];
    return found ? found.version === version && found.integrity === integrity : optional === true;
  };
  return Object.entries(packages)
    .filter(([path]) => path)
    .every(matches);
}

function install() {
  console.error('Installing the packages (the first time, about half a minute) …');
  const npm = process.env.npm_execpath ?? '';
  const inNpm = /npm-cli\.js$/.test(npm); // the npm that runs us, not another one on the path
  const options = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error', '--engine-strict=false'];
  const [command, ...first] = inNpm ? [process.execPath, npm] : ['npm'];
  const { status, error } = spawnSync(command, [...first, ...options], {
    cwd: project,
    stdio: ['ignore', 2, 2],
    shell: !inNpm && process.platform === 'win32',
  });
  if (status === 0) return;
  const why = error ? `npm could not be started (${error.message})` : `npm ci failed${status === null ? '' : ` with code ${status}`}`;
  stop(`The packages could not be installed: ${why}. Check the network, the proxy and the space on the disk, and run the same command again.`);
}

function writeStamp() {
  try {
    writeFileSync(stamp, wanted);
  } catch {
    // Installed by another user: only a saving of time is lost.
  }
}

function refuseOldNode() {
  const path = [join(modules, '.bin'), process.env.PATH].join(delimiter);
  const { stdout } = spawnSync('node', ['-p', 'process.versions.node'], { encoding: 'utf8', env: { ...process.env, PATH: path } });
  const version = stdout?.trim() || process.versions.node;
  if (Number.parseInt(version, 10) >= oldestNode) return;
  stop(
    `Node ${oldestNode} or newer is needed, and this is Node ${version}. It normally comes with the packages, ` +
      'which npm prevents when it may not run install scripts (ignore-scripts) and where there is none for this system.\n' +
      `Run \`npm ci --ignore-scripts=false\`, or install Node ${oldestNode} from https://nodejs.org, and run the same command again.`,
  );
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
