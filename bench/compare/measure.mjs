// What a process costs.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const SCRATCH = fs.mkdtempSync(path.join(os.tmpdir(), 'compare-'));
process.on('exit', () => fs.rmSync(SCRATCH, { recursive: true }));

/**
 * Runs a command to its end; throws an error with its `status` if that is not a good one.
 *
 * @param command {words, cwd, env}
 * @returns {wall, cpu, peak, out}: seconds, seconds of the processor for it and its children, the memory it had at most in MB, what
 *     it said
 */
export function run({ words, cwd = '.', env = {} }) {
  const [log, peak] = [path.join(SCRATCH, 'log'), path.join(SCRATCH, 'peak')];
  const script = 'TIMEFORMAT="%3R %3U %3S"; log=$1 peak=$2; shift 2; time /usr/bin/time -q -o "$peak" -f %M "$@" >"$log" 2>"$log.err"';
  const done = spawnSync('bash', ['-c', script, 'bash', log, peak, ...words],
    { cwd, env: { ...process.env, LC_ALL: 'C.UTF-8', ...env }, encoding: 'utf8' });
  if (done.status !== 0) {
    const said = `${fs.readFileSync(log, 'utf8')}${fs.readFileSync(`${log}.err`, 'utf8')}`.slice(-2000);
    throw Object.assign(new Error(`${words.join(' ').slice(0, 200)}: status ${done.status}\n${said}`), { status: done.status });
  }
  const [wall, user, system] = done.stderr.trim().split(/\s+/).slice(-3).map(Number);
  return { wall, cpu: user + system, peak: Number(fs.readFileSync(peak, 'utf8')) / 1024, out: fs.readFileSync(log, 'utf8') };
}

/** The one in the middle. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
