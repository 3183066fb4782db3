import { execFileSync } from 'node:child_process';
import { ownNode, type NodeBinary } from '../../../src/kernels/spawnKernel';

const path = process.env['AIHS_NODE24'];

/** The Node that editors bring along, where the machine has it; else the one that runs the tests. */
export const productNode: NodeBinary = path
  ? { path, version: execFileSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim() }
  : ownNode;
