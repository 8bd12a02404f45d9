// Starts `vanban lsp` for the folder that is open, and lets VS Code speak with it.

const { workspace } = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

let client;

exports.activate = () => {
  const command = workspace.getConfiguration('vanban').get('command');
  client = new LanguageClient(
    'vanban',
    'Vanban',
    { command, args: ['lsp'] },
    {
      documentSelector: [{ scheme: 'file', language: 'yaml' }],
      synchronize: { fileEvents: workspace.createFileSystemWatcher('**/*.{yaml,ftl,ftlh,png,jpg,jpeg}') },
    },
  );
  return client.start();
};

exports.deactivate = () => client && client.stop();
