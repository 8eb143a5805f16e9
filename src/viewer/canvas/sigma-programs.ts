import { EdgeProgram, NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import type { LineRecord, NodeRecord } from './ink.ts';
import { LINE_SOURCE, lineFloats, type LineInk } from './line-shader.ts';
import { NODE_SOURCE, nodeFloats, type NodeInk, type NodeUniform } from './node-shader.ts';
import type { Palette } from './palette.ts';
import { definitionOf, setScreen, write, type ScreenUniform } from './program.ts';

/** Draws lines with their patterns and arrows. */
export class LineProgram extends EdgeProgram<ScreenUniform, NodeRecord, LineRecord> {
  getDefinition() {
    return definitionOf(LINE_SOURCE);
  }
  processVisibleItem(
    id: number,
    at: number,
    from: NodeDisplayData,
    to: NodeDisplayData,
    data: EdgeDisplayData & { ink: LineInk },
  ): void {
    write(this.array, at, lineFloats(from, to, data.ink), id);
  }
  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<ScreenUniform>): void {
    setScreen(gl, uniformLocations, params);
  }
}

/**
 * Returns what draws nodes in a palette. Sigma makes its programs itself and hands them nothing of ours, so the palette comes
 * in by closure.
 */
export const nodeProgramIn = (palette: () => Palette): NodeProgramType<NodeRecord, LineRecord> =>
  class extends NodeProgram<NodeUniform, NodeRecord, LineRecord> {
    getDefinition() {
      return definitionOf(NODE_SOURCE);
    }
    processVisibleItem(id: number, at: number, data: NodeDisplayData & { ink: NodeInk }): void {
      write(this.array, at, nodeFloats(data, data.ink), id);
    }
    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<NodeUniform>): void {
      setScreen(gl, uniformLocations, params);
      gl.uniform3fv(uniformLocations.u_paper, palette().colour('paper'));
      gl.uniform3fv(uniformLocations.u_ink, palette().colour('ink'));
    }
  };
