/** Webpack's part of the help: completes functions.json and emits what is made from it, in a build and in npm start. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Compilation, Compiler } from 'webpack';
import { helpFiles } from './files';
import type { Metadata } from './metadata';
import { readSources } from './sources';

const STYLE = path.join(__dirname, 'help.css');

export class FunctionHelp {
  /**
   * @param folder src/functions
   * @param build where the add-in is served, and where its people ask
   */
  constructor(
    private readonly folder: string,
    private readonly build: { baseUrl: string; contact?: string | undefined },
  ) {}

  apply(compiler: Compiler): void {
    const name = FunctionHelp.name;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name, stage }, () => this.emit(compiler, compilation));
    });
  }

  private emit(compiler: Compiler, compilation: Compilation): void {
    const generated = compilation.getAsset('functions.json');
    // The metadata generator has reported why.
    if (generated === undefined) return;
    const sources = readSources(this.folder);
    compilation.fileDependencies.addAll([...sources.files, STYLE]);
    const files = helpFiles(JSON.parse(generated.source.source().toString()) as Metadata, sources, this.build);
    files.set('help/help.css', readFileSync(STYLE, 'utf8'));
    compilation.deleteAsset('functions.json');
    for (const [file, text] of files) compilation.emitAsset(file, new compiler.webpack.sources.RawSource(text));
  }
}
