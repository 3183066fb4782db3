import type { Context } from 'mocha';
import type { KernelProcess } from '../../../src/kernels/KernelProcess';
import { productNode } from './productNode';
import { ownRscript, RGround } from './rKernels';
import { showsWhatRShows } from './rRunnerSpec';

const kinds: [string, (ground: RGround) => KernelProcess | undefined][] = [
  [`the built-in R, on Node ${productNode.version}`, (ground) => ground.builtIn()],
  ["the learner's own R", (ground) => ownR(ground)],
];

function ownR(ground: RGround): KernelProcess | undefined {
  const path = ownRscript();
  return path === undefined ? undefined : ground.own(path);
}

for (const [name, make] of kinds) {
  describe(name, function () {
    this.timeout(120_000);
    let ground: RGround;
    let kernel: KernelProcess;

    before(async function (this: Context & { skipReason?: string }) {
      ground = await RGround.make();
      const made = make(ground);
      if (made) kernel = made;
      else {
        this.skipReason = 'no Rscript on the PATH or in AIHS_RSCRIPT';
        this.skip();
      }
    });
    after(() => ground.remove());

    showsWhatRShows(() => kernel);
  });
}
