import type { ImportDeclaration, Program, Property, Statement } from 'estree';
import { componentAddress } from './component-imports.ts';

/**
 * Makes of a compiled text the body of a function instead of a module: it returns the names of the story components that
 * the text uses, and what makes its content once they are given, with the runtime of JSX. What comes so needs no
 * bundler: a thousand stories are no thousand modules.
 */
export function asFunction() {
  return (program: Program): void => {
    const imports = program.body.filter((node) => node.type === 'ImportDeclaration');
    const rest = program.body.flatMap((node): Statement[] => {
      // What a module says of itself nobody asks.
      if (node.type === 'ImportDeclaration' || node.type === 'ExportNamedDeclaration') return [];
      return [(node.type === 'ExportDefaultDeclaration' ? node.declaration : node) as Statement];
    });
    const given = { type: 'ObjectPattern', properties: imports.flatMap(properties) } as const;
    const make: Statement[] = [...rest, { type: 'ReturnStatement', argument: identifier('MDXContent') }];
    program.body = [
      {
        type: 'ReturnStatement',
        argument: {
          type: 'ArrayExpression',
          elements: [
            {
              type: 'ArrayExpression',
              elements: imports.flatMap(componentIn).map((value) => ({ type: 'Literal', value })),
            },
            {
              type: 'ArrowFunctionExpression',
              expression: false,
              params: [given],
              body: { type: 'BlockStatement', body: make },
            },
          ],
        },
      },
    ] as Program['body'];
  };
}

const identifier = (name: string) => ({ type: 'Identifier', name }) as const;

/** The story component that is imported, if it is one. */
function componentIn({ source, specifiers }: ImportDeclaration): string[] {
  const names = specifiers.map(({ local }) => local.name);
  return names.filter((name) => source.value === componentAddress(name));
}

/** What is imported, as properties of what is given: a component goes by its name. */
function properties({ specifiers }: ImportDeclaration): Property[] {
  return specifiers.map(({ local, ...specifier }) => {
    const name =
      'imported' in specifier && specifier.imported.type === 'Identifier' ? specifier.imported.name : local.name;
    const key = identifier(name);
    return {
      type: 'Property',
      kind: 'init',
      method: false,
      shorthand: false,
      computed: false,
      key,
      value: local,
    } as Property;
  });
}
