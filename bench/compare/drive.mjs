// How each peer in JavaScript is run; java/Drive.java is the same for those in Java.
//   once CONTENT OUT               one document
//   batch FOLDER OUT COPIES        one of each report, in one process
//   warm CONTENT OUT WARM-UP TIME  the same one over and over, for so many seconds of the processor;
//                                  says what that cost once it was warm
import fs from 'node:fs';

/** Runs what the command line says; `make` takes a report and gives the bytes of its document. */
export async function drive(make) {
  const write = async (content, out) => fs.writeFileSync(out, await make(JSON.parse(fs.readFileSync(content, 'utf8'))));
  const [mode, from, out, ...rest] = process.argv.slice(2);
  if (mode === 'once') await write(from, out);
  else if (mode === 'batch') {
    fs.mkdirSync(out, { recursive: true });
    for (let i = 0; i < Number(rest[0]); i++) await write(`${from}/${i}.json`, `${out}/${i}.docx`);
  } else {
    await during(Number(rest[0]), () => write(from, out));
    console.log(JSON.stringify(await during(Number(rest[1]), () => write(from, out))));
  }
}

async function during(seconds, work) {
  const [start, before] = [performance.now(), process.cpuUsage()];
  let documents = 0;
  let cpu = 0;
  while (cpu < seconds) {
    await work();
    documents++;
    const used = process.cpuUsage(before);
    cpu = (used.user + used.system) / 1e6;
  }
  return { documents, wall: (performance.now() - start) / 1e3, cpu };
}
