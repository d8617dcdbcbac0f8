import type { AstExpression } from "@borgar/fx";
import type { Culture } from "../culture/culture.ts";
import { HostError } from "../host/hostError.ts";
import { cellArea, columnCount, intersection, rowCount } from "../model/area.ts";
import { errorValue } from "../model/cell.ts";
import { FUNCTIONS, LIFTED } from "./functions/functions.ts";
import { attempt, Given } from "./given.ts";
import { operate, partOf } from "./operate.ts";
import { isGrid, isReference, Raised, raise, type Grid, type Operand, type Reference, type Scalar } from "./operand.ts";
import type { FunctionArguments, Scope } from "./scope.ts";

/** Where a formula gets cells and names from. */
export interface Surroundings {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly culture: Culture;
  /** Blank cells are null; a formula cell is calculated first. */
  valueIn(reference: Reference, row: number, column: number): Scalar;
  refer(text: string, kind: "range" | "table" | "name" | "beam"): Operand;
  /** All values of an area; what lies beyond the sheet's used cells is left out. */
  values(reference: Reference): Grid;
}

/** Calculates one formula. Errors are raised within, and are the value of the whole. */
export class Evaluator implements Scope {
  constructor(private readonly surroundings: Surroundings) {}

  get sheetName(): string {
    return this.surroundings.sheetName;
  }

  get row(): number {
    return this.surroundings.row;
  }

  get column(): number {
    return this.surroundings.column;
  }

  get culture(): Culture {
    return this.surroundings.culture;
  }

  evaluate(node: AstExpression): Operand {
    switch (node.type) {
      case "Literal":
        return node.value;
      case "ErrorLiteral":
        return errorValue(node.value);
      case "ReferenceIdentifier":
        return this.surroundings.refer(node.value, node.kind);
      case "CallExpression":
        return this.call(node.callee.name, node.arguments);
      case "UnaryExpression":
        return operate.unary(node.operator, node.arguments.map((part) => this.whole(this.evaluate(part))), this.culture);
      case "BinaryExpression":
        return operate.binary(node.operator, node.arguments.map((part) => this.whole(this.evaluate(part))), this.culture);
      case "ArrayExpression":
      case "LambdaExpression":
      case "LetExpression":
        throw new HostError("NotImplementedInStandIn", `${node.type} is Excel's, but the stand-in cannot calculate it.`);
    }
  }

  scalar(operand: Operand): Scalar {
    if (isGrid(operand)) return operand[0]?.[0] ?? null;
    if (!isReference(operand)) return operand;
    const { area } = operand;
    if (rowCount(area) === 1 && columnCount(area) === 1) return this.valueIn(operand, area.top, area.left);
    const own = columnCount(area) === 1 ? cellArea(this.row, area.left) : cellArea(area.top, this.column);
    const shared = rowCount(area) === 1 || columnCount(area) === 1 ? intersection(area, own) : null;
    return shared ? this.valueIn(operand, shared.top, shared.left) : raise("#VALUE!");
  }

  values(operand: Operand): Grid {
    if (isGrid(operand)) return operand;
    if (!isReference(operand)) return [[operand]];
    return this.surroundings.values(operand);
  }

  valueIn(reference: Reference, row: number, column: number): Scalar {
    return this.surroundings.valueIn(reference, row, column);
  }

  /** A range in a sum or a comparison: its values, one or all. */
  private whole(operand: Operand): Scalar | Grid {
    if (!isReference(operand)) return operand;
    const { area } = operand;
    return rowCount(area) === 1 && columnCount(area) === 1 ? this.valueIn(operand, area.top, area.left) : this.values(operand);
  }

  private call(name: string, nodes: readonly AstExpression[]): Operand {
    const called = FUNCTIONS.get(name.toUpperCase()) ?? raise("#NAME?");
    if (!LIFTED.has(name.toUpperCase())) return called(this.argumentsOf(nodes), this);
    const given = nodes.map((node) => this.settled(node));
    const shape = given.filter(isGrid).reduce((most, grid) => ({ rows: Math.max(most.rows, grid.length), columns: Math.max(most.columns, grid[0]?.length ?? 1) }), { rows: 0, columns: 0 });
    if (shape.rows === 0) return called(this.given(given.map((value) => partOf(value, 0, 0))), this);
    return Array.from({ length: shape.rows }, (_, row) => Array.from({ length: shape.columns }, (_cell, column) =>
      attempt(() => this.scalar(called(this.given(given.map((value) => partOf(value, row, column))), this)))));
  }

  /** A value or an array, and an error as a value. */
  private settled(node: AstExpression): Scalar | Grid {
    try {
      return this.whole(this.evaluate(node));
    } catch (thrown) {
      if (thrown instanceof Raised) return thrown.value;
      throw thrown;
    }
  }

  private argumentsOf(nodes: readonly AstExpression[]): FunctionArguments {
    return new Given(this, nodes.length, (index) => {
      const node = nodes[index];
      return node ? this.evaluate(node) : null;
    });
  }

  private given(values: readonly Scalar[]): FunctionArguments {
    return new Given(this, values.length, (index) => values[index] ?? null);
  }
}
