const path = require('node:path');
const { version } = require('./package.json');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const webpack = require('webpack');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
require('./src/help/typescript.cjs');
const { FunctionHelp } = require('./src/help/plugin');
const { CommandPackage } = require('./src/build/commandPackage.js');
const { devServer } = require('./src/build/devServer.js');
const { KeepChunks } = require('./src/build/keepChunks.js');
const { ManifestFiles } = require('./src/build/manifestFiles.js');
const { DEVELOPMENT_HOST } = require('./src/build/manifests.js');
const { BundledNotices, Notices } = require('./src/build/notices.js');
const { ReportSize } = require('./src/build/reportSize.js');

// --env baseUrl, officeJs, contact, previous: what an office that hosts Timbang says (help/en/administrator.html).
// The store requires office.js from Microsoft's network; an offline office passes its own copy with --env officeJs=https://…
const PUBLIC_OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const LOCAL_OFFICE_JS = '/office-js/office.js';
/** What every script of the add-in is written in, and the packages that come in a newer one (test/built/shipped). */
const LANGUAGE = 'es2020';
const NEWER_PACKAGES = /node_modules[\\/](keyborg|tabster)[\\/]/;
const FUNCTIONS_LIMIT = 48 * 1024;
const PATH_MODELS_LIMIT = 28 * 1024;
/** The functions of path models: described in functions.json like all others, in a script of their own. */
const PATH_MODELS = './src/functions/pls/';
/** A function put into the only one that calls it is made anew by every call; a table of 100,000 rows took twice as long. */
const KEEPING_FUNCTIONS = { minimizeOptions: { javascript: { compress: { passes: 2, reduce_funcs: false } } } };
/** The files of the add-in that belong to the functions, and the script of path models; the others are the pane's. */
const OF_FUNCTIONS = /^(functions[.-]|help[\\/]|(privacy|support|terms)\.html$)/;
const OF_PATH_MODELS = /^pls\.js(\.map)?$/;

const addInFolder = path.resolve(__dirname, 'dist');
const sandboxFolder = path.resolve(__dirname, 'artifacts/sandbox');
const galleryFolder = path.resolve(__dirname, 'artifacts/gallery');
const commandFolder = path.resolve(__dirname, 'artifacts/command');

module.exports = (env = {}, argv = {}) => {
  const production = argv.mode === 'production';
  const baseUrl = (env.baseUrl ?? DEVELOPMENT_HOST).replace(/\/+$/, '');
  const officeJs = env.officeJs ?? (env.local ? LOCAL_OFFICE_JS : PUBLIC_OFFICE_JS);
  if (env.sandbox) return [sandbox(production), gallery(production)];
  if (env.command) return command(production);
  const addIn = [
    functions(production, baseUrl, env.contact),
    pathModels(production),
    taskpane(production, baseUrl, officeJs, env.previous),
  ];
  if (!env.WEBPACK_SERVE) return addIn;
  const pages = env.local ? [sandbox(production), gallery(production)] : [];
  return (async () => [{ ...addIn[0], devServer: await devServer(env.local) }, ...addIn.slice(1), ...pages])();
};

/** What every bundle shares: TypeScript through swc, types checked by `npm run typecheck`. */
function common(production, outputFolder) {
  const inLanguage = { loader: 'swc-loader', options: { jsc: { target: LANGUAGE } } };
  return {
    mode: production ? 'production' : 'development',
    devtool: production ? false : 'source-map',
    target: ['web', LANGUAGE],
    context: __dirname,
    output: { path: outputFolder, publicPath: '' },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, use: inLanguage, exclude: /node_modules/ },
        { test: /\.js$/, use: inLanguage, include: NEWER_PACKAGES },
      ],
    },
    performance: { hints: false },
    stats: { preset: 'errors-warnings' },
    infrastructureLogging: { level: 'warn' },
  };
}

/**
 * functions.js and its metadata: the engine and the custom functions alone, for Excel and for any other caller; pls.js, those
 * of path models; and the help pages, which compute with these files and have one small script of their own.
 */
function functions(production, baseUrl, contact) {
  const files = require('./src/functions/files.json').map((name) => `./src/functions/${name}.ts`);
  const base = common(production, addInFolder);
  return {
    ...base,
    name: 'functions',
    entry: {
      functions: files.filter((file) => !file.startsWith(PATH_MODELS)),
      'help/help': './src/help/live/index.ts',
    },
    output: { ...base.output, filename: '[name].js', clean: { keep: (asset) => !OF_FUNCTIONS.test(asset) } },
    optimization: KEEPING_FUNCTIONS,
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: files, output: 'functions.json' }),
      new FunctionHelp(path.resolve(__dirname, 'src/functions'), { baseUrl, contact }),
      new CopyPlugin({ patterns: [{ from: 'assets/screenshots/guide/*.png', to: 'help/pictures/[name][ext]' }] }),
      ...(production
        ? [new ReportSize('functions.js (engine and functions)', /^functions\.js$/, FUNCTIONS_LIMIT)]
        : []),
    ],
  };
}

/** pls.js, built apart: modules that two scripts of one build share are not joined to those that call them. */
function pathModels(production) {
  const base = common(production, addInFolder);
  return {
    ...base,
    name: 'pathModels',
    entry: { pls: `${PATH_MODELS}index.ts` },
    output: { ...base.output, filename: '[name].js' },
    optimization: KEEPING_FUNCTIONS,
    plugins: production ? [new ReportSize('pls.js (path models)', /^pls\.js$/, PATH_MODELS_LIMIT)] : [],
  };
}

/** taskpane.html and its scripts. React arrives in a chunk of its own, after the functions are registered. */
function taskpane(production, baseUrl, officeJs, previous) {
  const base = common(production, addInFolder);
  return {
    ...base,
    name: 'taskpane',
    entry: { taskpane: './src/taskpane/index.ts', notice: './src/taskpane/notice/index.ts' },
    output: {
      ...base.output,
      publicPath: 'auto',
      filename: '[name].js',
      chunkFilename: 'pane/[name].[contenthash:8].js',
      clean: { keep: (asset) => OF_FUNCTIONS.test(asset) || OF_PATH_MODELS.test(asset) },
    },
    plugins: [
      page('./src/taskpane/taskpane.html', officeJs),
      page('./src/taskpane/notice/notice.html', officeJs),
      new CopyPlugin({
        patterns: [
          { from: 'src/taskpane/notice/notice.css', to: 'notice.css' },
          { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
          // As it is written: the minifier would write it in a newer language.
          { from: 'src/taskpane/guard.js', to: 'guard.js', info: { minimized: true } },
          { from: 'assets/templates/*.xlsx', to: 'templates/[name][ext]' },
        ],
      }),
      new ManifestFiles(__dirname, baseUrl),
      new Notices(__dirname),
      ...(production
        ? [
            new KeepChunks(version, previous),
            new ReportSize('taskpane.js (starts the pane when it is seen)', /^taskpane\.js$/),
            new ReportSize('pane/ (React, Fluent UI, examples)', /^pane\//),
          ]
        : []),
    ],
  };
}

/** A page with the pane's policy, which names its scripts itself. */
function page(template, officeJs) {
  return new HtmlPlugin({
    template,
    filename: path.basename(template),
    inject: false,
    officeJs,
    contentSecurityPolicy: contentSecurityPolicy(officeJs),
  });
}

/** The workbook for people without Excel; a development tool, built apart from the add-in and never shipped with it. */
function sandbox(production) {
  const base = common(production, sandboxFolder);
  return {
    ...base,
    name: 'sandbox',
    devtool: false,
    entry: { sandbox: './src/sandbox/page/index.ts' },
    output: { ...base.output, publicPath: '/', filename: '[name].js', chunkFilename: 'sandbox/[name].js', clean: true },
    module: {
      rules: [
        ...base.module.rules,
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, require.resolve('css-loader')] },
      ],
    },
    optimization: { minimizer: [shorterNames()] },
    plugins: [
      new MiniCssExtractPlugin({ filename: '[name].css' }),
      new HtmlPlugin({ template: './src/sandbox/sandbox.html', filename: 'sandbox.html' }),
    ],
  };
}

/** For development tools, which are opened often and built often: half the size in seconds, where the default takes a minute. */
const shorterNames = () =>
  new MinimizerPlugin({
    minify: MinimizerPlugin.swcMinify,
    minimizerOptions: { mangle: true },
    extractComments: false,
  });

/** Every state of the pane on one page; a development tool like the sandbox, made from the pane's own components. */
function gallery(production) {
  const base = common(production, galleryFolder);
  return {
    ...base,
    name: 'gallery',
    devtool: false,
    entry: { gallery: './src/gallery/index.tsx' },
    output: { ...base.output, publicPath: '/', filename: '[name].js', chunkFilename: 'gallery/[name].js', clean: true },
    optimization: { minimizer: [shorterNames()] },
    plugins: [
      new HtmlPlugin({
        template: './src/gallery/gallery.html',
        filename: 'gallery.html',
        inject: false,
        // The pane's own policy, without Office; its frames are the states of the list.
        contentSecurityPolicy: contentSecurityPolicy(''),
      }),
    ],
  };
}

/** timbang on the command line: one script for Node, with the functions as they are shipped beside it. */
function command(production) {
  const base = common(production, commandFolder);
  return {
    ...base,
    name: 'command',
    devtool: false,
    target: 'node20',
    entry: { timbang: './src/command/index.ts' },
    output: { ...base.output, filename: '[name].js', chunkFilename: '[name].js', clean: true },
    // One script: what is loaded later is in it all the same, and evaluated when it is asked for.
    module: { ...base.module, parser: { javascript: { dynamicImportMode: 'eager' } } },
    // The engine for large tables is an optional package; without it the rest works.
    externals: { '@duckdb/node-api': 'import @duckdb/node-api' },
    optimization: { minimize: false },
    plugins: [
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
      new CopyPlugin({
        patterns: ['dist/functions.js', 'dist/pls.js', 'dist/functions.json', 'LICENSE'].map((from) => ({ from })),
      }),
      new CommandPackage(),
      new BundledNotices(__dirname),
    ],
  };
}

function contentSecurityPolicy(officeJs) {
  const office = /^https:/.test(officeJs) ? ` ${new URL(officeJs).origin}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    // The hash of an empty text: Fluent adds empty style elements and writes its rules through the CSSOM.
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self'${office}`,
    // On a host it does not know, office.js shows its own question in a frame.
    `frame-src 'self'${office}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
