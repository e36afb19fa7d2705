const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const zlib = require('node:zlib');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
require('./src/help/typescript.cjs');
const { FunctionHelp } = require('./src/help/plugin');

const DEVELOPMENT_HOST = 'https://localhost:3000';
// The store requires office.js from Microsoft's network; an offline office passes its own copy with --env officeJs=https://…
const PUBLIC_OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const LOCAL_OFFICE_JS = '/office-js/office.js';
const OFFICE_JS_FILES = path.resolve(__dirname, 'node_modules/@microsoft/office-js/dist');
const FUNCTIONS_LIMIT = 48 * 1024;
/** The files of the add-in that belong to the functions; the others are the pane's. */
const OF_FUNCTIONS = /^(functions[.-]|help[\\/])/;

const addInFolder = path.resolve(__dirname, 'dist');
const sandboxFolder = path.resolve(__dirname, 'artifacts/sandbox');
const galleryFolder = path.resolve(__dirname, 'artifacts/gallery');

module.exports = (env = {}, argv = {}) => {
  const production = argv.mode === 'production';
  const baseUrl = (env.baseUrl ?? DEVELOPMENT_HOST).replace(/\/+$/, '');
  const officeJs = env.officeJs ?? (env.local ? LOCAL_OFFICE_JS : PUBLIC_OFFICE_JS);
  if (env.sandbox) return [sandbox(production), gallery(production)];
  const addIn = [functions(production, baseUrl), taskpane(production, baseUrl, officeJs)];
  if (!env.WEBPACK_SERVE) return addIn;
  const pages = env.local ? [addIn[1], sandbox(production), gallery(production)] : [addIn[1]];
  return (async () => [{ ...addIn[0], devServer: await devServer(env.local) }, ...pages])();
};

/** What every bundle shares: TypeScript through swc, types checked by `npm run typecheck`. */
function common(production, outputFolder) {
  return {
    mode: production ? 'production' : 'development',
    devtool: production ? false : 'source-map',
    target: ['web', 'es2020'],
    context: __dirname,
    output: { path: outputFolder, publicPath: '' },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, use: 'swc-loader', exclude: /node_modules/ }] },
    performance: { hints: false },
    stats: { preset: 'errors-warnings' },
    infrastructureLogging: { level: 'warn' },
  };
}

/**
 * functions.js and its metadata: the engine and the custom functions alone, for Excel and for any other caller; and the help
 * pages, which compute with that functions.js and have one small script of their own.
 */
function functions(production, baseUrl) {
  const files = require('./src/functions/files.json').map((name) => `./src/functions/${name}.ts`);
  const base = common(production, addInFolder);
  return {
    ...base,
    name: 'functions',
    entry: { functions: files, 'help/help': './src/help/live/index.ts' },
    output: { ...base.output, filename: '[name].js', clean: { keep: (asset) => !OF_FUNCTIONS.test(asset) } },
    // A function put into the only one that calls it is made anew by every call; a table of 100,000 rows took twice as long.
    optimization: { minimizeOptions: { javascript: { compress: { passes: 2, reduce_funcs: false } } } },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: files, output: 'functions.json' }),
      new FunctionHelp(path.resolve(__dirname, 'src/functions'), baseUrl),
      new CopyPlugin({ patterns: [{ from: 'assets/screenshots/guide/*.png', to: 'help/pictures/[name][ext]' }] }),
      ...(production
        ? [new ReportSize('functions.js (engine and functions)', /^functions\.js$/, FUNCTIONS_LIMIT)]
        : []),
    ],
  };
}

/** taskpane.html and its scripts. React arrives in a chunk of its own, after the functions are registered. */
function taskpane(production, baseUrl, officeJs) {
  const base = common(production, addInFolder);
  return {
    ...base,
    name: 'taskpane',
    entry: { taskpane: './src/taskpane/index.ts' },
    output: {
      ...base.output,
      publicPath: 'auto',
      filename: '[name].js',
      chunkFilename: 'pane/[name].[contenthash:8].js',
      clean: { keep: (asset) => OF_FUNCTIONS.test(asset) },
    },
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        inject: false,
        officeJs,
        contentSecurityPolicy: contentSecurityPolicy(officeJs),
      }),
      new CopyPlugin({
        patterns: [
          { from: 'manifest.xml', transform: (text) => manifestFor(text.toString(), baseUrl) },
          { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
          { from: 'assets/support.html', to: 'support.html' },
          { from: 'assets/templates/*.xlsx', to: 'templates/[name][ext]' },
        ],
      }),
      ...(production
        ? [
            new ReportSize('taskpane.js (starts the pane when it is seen)', /^taskpane\.js$/),
            new ReportSize('pane/ (React, Fluent UI, examples)', /^pane\//),
          ]
        : []),
    ],
  };
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
    optimization: { minimize: false },
    plugins: [
      new MiniCssExtractPlugin({ filename: '[name].css' }),
      new HtmlPlugin({ template: './src/sandbox/sandbox.html', filename: 'sandbox.html' }),
    ],
  };
}

/** Every state of the pane on one page; a development tool like the sandbox, made from the pane's own components. */
function gallery(production) {
  const base = common(production, galleryFolder);
  return {
    ...base,
    name: 'gallery',
    devtool: false,
    entry: { gallery: './src/gallery/index.tsx' },
    output: { ...base.output, publicPath: '/', filename: '[name].js', chunkFilename: 'gallery/[name].js', clean: true },
    plugins: [
      new HtmlPlugin({
        template: './src/gallery/gallery.html',
        filename: 'gallery.html',
        inject: false,
        // The pane's own policy, without Office; the list shows each state in a frame.
        contentSecurityPolicy: `${contentSecurityPolicy('')}; frame-src 'self'`,
      }),
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
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function manifestFor(text, baseUrl) {
  if (!baseUrl.startsWith('https://')) throw new Error(`Excel loads add-ins from https:// alone, not from ${baseUrl}.`);
  return text
    .replaceAll(`<AppDomain>${DEVELOPMENT_HOST}</AppDomain>`, `<AppDomain>${new URL(baseUrl).origin}</AppDomain>`)
    .replaceAll(`${DEVELOPMENT_HOST}/`, `${baseUrl}/`);
}

/** Prints what a download weighs and fails the build over a limit, so that quick start stays quick. */
class ReportSize {
  constructor(label, belongs, limit = Infinity) {
    Object.assign(this, { label, belongs, limit });
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('ReportSize', (compilation) => {
      const names = Object.keys(compilation.assets).filter((name) => name.endsWith('.js') && this.belongs.test(name));
      const sizes = names.map((name) => zlib.gzipSync(fs.readFileSync(path.join(compiler.outputPath, name))).length);
      const bytes = sizes.reduce((sum, size) => sum + size, 0);
      const limit = Number.isFinite(this.limit) ? `, ${kilobytes(this.limit)} allowed` : '';
      console.log(`${this.label.padEnd(44)} ${kilobytes(bytes)} gzip${limit}`);
      if (bytes > this.limit) compilation.errors.push(new Error(`${this.label}: over its limit.`));
    });
  }
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

/** Serves the add-in; `withSandbox` for people without Excel, who are shown its page at once. */
async function devServer(withSandbox) {
  const { certificate, advice } = await developmentCertificate();
  const hasScreen = !process.env.CI && (process.platform !== 'linux' || process.env.DISPLAY);
  const page = withSandbox ? '/sandbox.html' : '/taskpane.html';
  return {
    port: 3000,
    // Excel on the web reads functions.json from an origin of its own.
    headers: { 'Access-Control-Allow-Origin': '*' },
    server: { type: 'https', options: certificate },
    // The pages are served exactly as built: no client of the server is added to the add-in.
    client: false,
    hot: false,
    liveReload: false,
    open: withSandbox && hasScreen ? [page] : false,
    static: [
      { directory: OFFICE_JS_FILES, publicPath: '/office-js', watch: false },
      { directory: path.resolve(__dirname, 'assets'), publicPath: '/assets', watch: false },
    ],
    setupMiddlewares(middlewares) {
      // office.js asks for its language files as en-US; the package has them in lower case.
      middlewares.unshift((request, _response, next) => {
        if (request.url.startsWith('/office-js/')) request.url = request.url.toLowerCase();
        next();
      });
      return middlewares;
    },
    onListening() {
      console.log(`Timbang is at ${DEVELOPMENT_HOST}${page} when the build is done. ${advice}`);
    },
  };
}

/** The trusted certificate of office-addin-dev-certs when it is installed, else a self-signed one. */
async function developmentCertificate() {
  const folder = path.join(os.homedir(), '.office-addin-dev-certs');
  const [key, cert] = ['localhost.key', 'localhost.crt'].map((file) => path.join(folder, file));
  if (fs.existsSync(key) && fs.existsSync(cert) && require('office-addin-dev-certs').isCaCertificateInstalled()) {
    return {
      certificate: { key: fs.readFileSync(key), cert: fs.readFileSync(cert) },
      advice: 'Your trusted development certificate is used.',
    };
  }
  const { generate } = require('selfsigned');
  const pems = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  return {
    certificate: { key: pems.private, cert: pems.cert },
    advice: 'The certificate is self-signed: the browser will warn once; choose Advanced, then Proceed to localhost.',
  };
}

module.exports.manifestFor = manifestFor;
