/** The server of npm start and npm run start:excel. */
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { DEVELOPMENT_HOST } = require('./manifests.js');

const OFFICE_JS_FILES = path.resolve(__dirname, '../../node_modules/@microsoft/office-js/dist');

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
      { directory: path.resolve(__dirname, '../../assets'), publicPath: '/assets', watch: false },
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

module.exports = { devServer };
