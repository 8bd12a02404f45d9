// A page with one editor, Monaco, and the client of language servers that comes with it.
import * as monaco from 'monaco-editor';

self.MonacoEnvironment = { getWorker: () => new Worker('/worker.js') };

const { text, address, socket } = await (await fetch('/session')).json();
const transport = await monaco.lsp.WebSocketTransport.connectTo({ address: socket });
self.client = new monaco.lsp.MonacoLspClient(transport);
const model = monaco.editor.createModel(text, 'yaml', monaco.Uri.parse(address));
monaco.editor.defineTheme('names', {
  base: 'vs',
  inherit: true,
  rules: [{ token: 'variable', foreground: 'aa0000' }],
  colors: {},
});
self.monaco = monaco;
self.model = model;
self.editor = monaco.editor.create(document.getElementById('editor'), {
  model,
  theme: 'names',
  'semanticHighlighting.enabled': true,
  automaticLayout: true,
});
