/** Ways by which code of a cell might reach what is not its own: name, code. The notebook lies three folders below the base; at PORT somebody listens. */
export type Route = readonly [name: string, code: string];

export const pythonRoutes: readonly Route[] = [
  ['the shell', 'import os\nos.system("touch ../../../escaped")'],
  ['other programs', 'import subprocess\nsubprocess.run(["touch", "../../../escaped"])'],
  ['files outside the learner folder', 'print(open("/etc/passwd").read())'],
  ['the parent of the learner folder', 'open("../../../escaped", "w").write("x")'],
  [
    'links out of the learner folder',
    'import os\nos.symlink("/etc", "etc")\nprint(open("etc/passwd").read())',
  ],
  ['the process of Node', 'from js import process\nprint(process.env)'],
  ['code from text', 'import pyodide_js\nfrom pyodide.code import run_js\nprint(run_js("process.env.PATH"))'],
  [
    'the function constructor',
    'from pyodide.ffi import to_js\nto_js([1]).constructor.constructor("return process")().binding("fs")',
  ],
  [
    'mounting the machine',
    'import pyodide_js\npyodide_js.FS.mkdir("/mnt")\npyodide_js.FS.mount(pyodide_js.FS.filesystems.NODEFS, {"root": "/etc"}, "/mnt")\nprint(open("/mnt/passwd").read())',
  ],
  [
    'scripts through ctypes',
    'import ctypes\nctypes.CDLL(None).emscripten_run_script_int(b"process.env.PATH.length")',
  ],
  ['the network by fetch', 'from js import fetch\nprint(await fetch("http://127.0.0.1:PORT/"))'],
  [
    'the network by sockets',
    'import socket\nsocket.create_connection(("127.0.0.1", PORT), timeout=1).send(b"x")',
  ],
];

export const rRoutes: readonly Route[] = [
  ['the shell', '.Internal(system("touch ../../../escaped", 1L, 0L, TRUE))'],
  ['other programs', 'system2("touch", "../../../escaped")'],
  ['pipes', 'readLines(pipe("cat /etc/passwd"))'],
  ['files outside the learner folder', 'readLines("/etc/passwd")'],
  ['files above the learner folder', 'cat(list.files("../../.."))\nwriteLines("x", "../../../escaped")'],
  ['links out of the learner folder', 'file.symlink("/etc", "etc")\nreadLines("etc/passwd")'],
  ['the network by url()', 'readLines(url("http://127.0.0.1:PORT/"))'],
  ['the network by download.file()', 'download.file("http://127.0.0.1:PORT/", "got")'],
  ['the network by sockets', 'writeLines("x", socketConnection("127.0.0.1", PORT, timeout = 1))'],
  ['JavaScript', 'webr::eval_js("process.env.PATH")'],
  ['JavaScript, asked a second time', 'webr::eval_js("1")\nwebr::eval_js("1", await = TRUE)'],
  ['mounting the machine', 'webr::mount("/mnt", "/etc", type = "NODEFS")\nreadLines("/mnt/passwd")'],
];
