/** The Temporal command line that the development server is part of: pinned by version and hash. */
export const version = '1.9.1';

/** The oldest command line whose server (1.32) can skip time. */
export const oldest = [1, 9, 0];

/** Per platform: the program itself, and the Python wheel that repackages the vendor's program. */
export const pins = {
  'linux-x64': {
    program: '712217694cac9f786a72d4b6c876cd15f3dcf1bf31434d9fed6af25242a327a0',
    wheel: '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
    wheelPlatform: 'manylinux2014_x86_64',
    archive: 'platform=linux&arch=amd64',
  },
  'linux-arm64': {
    program: '667e9403cb2faaf439ecaa7eb7190e0d08521de6c9118da7fd26ad594281271d',
    wheel: '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc',
    wheelPlatform: 'manylinux2014_aarch64',
    archive: 'platform=linux&arch=arm64',
  },
  'darwin-arm64': {
    program: '33c298d41f6eefebf01a28a3511f444480e939e21d3518cb0c12a4abad467c4b',
    wheel: '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc',
    wheelPlatform: 'macosx_11_0_arm64',
    archive: 'platform=darwin&arch=arm64',
  },
  'darwin-x64': {
    program: 'd5776986d343fb789f49e4e7b6d3faca931c0877b71c6d4a7ac39dba467155cc',
    wheel: '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf',
    wheelPlatform: 'macosx_10_9_x86_64',
    archive: 'platform=darwin&arch=amd64',
  },
};
