import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './built';

/** Every member of Google's services that a file asks for, and whether the published types know it. */
function membersOf(folder: string): { readonly known: ReadonlySet<string>; readonly unknown: readonly string[] } {
  const config = ts.getParsedCommandLineOfConfigFile(join(ROOT, folder, 'tsconfig.json'), {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined });
  if (config === undefined) throw new Error(`${folder} has no tsconfig.json`);
  const program = ts.createProgram(config.fileNames, config.options, undefined);
  const checker = program.getTypeChecker();
  const known = new Set<string>();
  const unknown: string[] = [];
  for (const file of program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(join(ROOT, folder)))) {
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) {
        const receiver = checker.getTypeAtLocation(node.expression);
        const declared = checker.getSymbolAtLocation(node.name)?.declarations?.[0]?.getSourceFile().fileName ?? '';
        const place = `${file.fileName.slice(ROOT.length + 1)}: ${node.expression.getText()}.${node.name.text}`;
        if ((receiver.flags & ts.TypeFlags.Any) !== 0) unknown.push(place);
        else if (declared.includes('@types/google-apps-script')) known.add(node.name.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { known, unknown };
}

it('the adapter asks Google only for members that the published types know', () => {
  const { known, unknown } = membersOf('src/google');
  expect(unknown).toEqual([]);
  expect([...known]).toEqual(expect.arrayContaining(['getValues', 'setValues', 'createDeveloperMetadataFinder', 'getDocumentLock', 'createAddonMenu']));
}, 120_000);
