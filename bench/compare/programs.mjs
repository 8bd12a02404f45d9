// What is compared, as commands. The first is what the others are compared with.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const MEMORY = 256; // MB of heap, for many reports
const LIGHT = ['-Xshare:auto', '-XX:TieredStopAtLevel=1']; // as bin/vanban has them

/**
 * @returns documents: [{name, cold, document, warm: [{name, …}], batch: [{name, …}]}], others: what writes no document
 */
export function programs(here, work, times) {
  const at = (...names) => path.join(work, ...names);
  fs.mkdirSync(at('out'), { recursive: true });
  return {
    documents: [...vanban(here, at, times), ...inJavaScript(here, at, times), ...inJava(here, at, times), ...pandoc(at, times)],
    others: ['check', '--version'].map((word) => ({
      name: `\`bin/vanban ${word}\` (no document)`,
      cold: { words: [path.join(here, 'vanban/archived/bin/vanban'), word], cwd: at('vanban/one') },
    })),
  };
}

function vanban(here, at, times) {
  const project = at('vanban/one');
  const document = at('vanban/one/out/0/report.docx');
  const command = (kind) => path.join(here, 'vanban', kind, 'bin/vanban');
  const templates = path.join(here, 'vanban/archived/templates');
  for (const folder of ['one', 'many']) fs.cpSync(templates, at('vanban', folder, 'templates'), { recursive: true });
  const cold = (name, kind) => ({ name, document, cold: { words: [command(kind), 'render'], cwd: project } });
  const classes = ['target/test-classes', path.join(here, 'vanban/archived/vanban.jar')].map((one) => path.resolve(one)).join(':');
  const warm = (name, kind) => ({
    name,
    document,
    words: onOneCore(['java', '-cp', classes, 'vanban.bench.RepeatedRender', project, templates, 'data/0/report.yaml', kind,
      times.warmUp, times.time]),
  });
  const batch = (name, words, env = {}) => ({
    name, words, env, cwd: at('vanban/many'), folder: at('vanban/many/out'), of: (i) => at(`vanban/many/out/${i}/report.docx`),
  });
  return [{
    ...cold('**Vanban**, class archive', 'archived'),
    warm: [warm('**Vanban**, which reads all again each time', 'fresh'), warm('**Vanban**, which keeps what it has read', 'kept')],
    batch: [
      batch('**Vanban**, `bin/vanban render`', [command('archived'), 'render'], { JAVA_TOOL_OPTIONS: `-Xmx${MEMORY}m` }),
      batch('**Vanban**, `java -jar vanban.jar render`',
        ['java', `-Xmx${MEMORY}m`, '-jar', path.join(here, 'vanban/archived/vanban.jar'), 'render']),
    ],
  },
  cold('**Vanban**, class archive and its own Java', 'own'),
  cold('**Vanban**, as unpacked', 'plain'),
  {
    name: '**Vanban**, `mvn -q compile exec:java`',
    document,
    cold: { words: ['mvn', '-q', 'compile', 'exec:java',
      `-Dexec.args=render --data ${at('vanban/one/data')} --out ${at('vanban/one/out')}`] },
  }];
}

function inJavaScript(here, at, times) {
  return ['docx', 'docxtemplater'].map((name) => {
    const script = path.join(here, `${name}.mjs`);
    return peer(name, at, times, {
      label: `${name} (Node.js)`, env: { TEMPLATE: at(`template-${name}.docx`) },
      cold: ['node', script], warm: ['node', script], batch: ['node', `--max-old-space-size=${MEMORY}`, script],
    });
  });
}

function inJava(here, at, times) {
  return [['poi-tl', 'PoiTl'], ['docx4j', 'Docx4jAlone']].flatMap(([name, main]) => {
    const libraries = fs.readFileSync(path.join(here, `${name}.classpath`), 'utf8').trim();
    const start = ['-cp', `${path.join(here, 'peers.jar')}:${libraries}`, main];
    const env = { TEMPLATE: at(`template-${name}.docx`) };
    const archive = at(`${name}.jsa`);
    const archived = peer(name, at, times, {
      label: `${name} (Java), class archive`, env, cold: ['java', ...LIGHT, `-XX:SharedArchiveFile=${archive}`, ...start],
    });
    execFileSync('java', [`-XX:ArchiveClassesAtExit=${archive}`, ...start, 'once', at('content/0.json'), archived.document],
      { env: { ...process.env, ...env }, stdio: 'ignore' });
    const plain = peer(name, at, times, {
      label: `${name} (Java)`, env, cold: ['java', ...start], warm: ['java', ...start], batch: ['java', `-Xmx${MEMORY}m`, ...start],
    });
    return [archived, plain];
  });
}

function pandoc(at, times) {
  if (spawnSync('pandoc', ['--version']).error) {
    times.left.push('pandoc: it is not installed, and could not be');
    return [];
  }
  const document = at('out/pandoc.docx');
  return [{ name: 'pandoc', document, cold: { words: ['pandoc', at('pandoc/0.md'), '-o', document] } }];
}

/** A program that is run as drive.mjs and Drive.java say. */
function peer(name, at, times, { label, env, cold, warm, batch }) {
  const document = at(`out/${name}.docx`);
  const folder = at(`out/${name}`);
  const one = [at('content/0.json'), document];
  return {
    name: label,
    document,
    cold: { words: [...cold, 'once', ...one], env },
    warm: warm && [{ name: label, document, env, words: onOneCore([...warm, 'warm', ...one, times.warmUp, times.time]) }],
    batch: batch && [{
      name: label, env, words: [...batch, 'batch', at('content'), folder, String(times.copies)], folder, of: (i) => `${folder}/${i}.docx`,
    }],
  };
}

function onOneCore(words) {
  const pinned = spawnSync('taskset', ['-c', '0', 'true']).status === 0;
  return [...(pinned ? ['taskset', '-c', '0'] : []), ...words.map(String)];
}
