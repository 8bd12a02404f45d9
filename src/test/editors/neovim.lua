-- A session of Neovim, which is a client that is not ours, with the language server: what is wrong while one types, what a
-- figure is, what may be meant, where it is declared, another name for it. Run in the folder of a project by
--   VANBAN='bin/vanban' nvim --headless --clean -u NONE -S neovim.lua
-- Ends with status 1 and says why, if anything comes out otherwise than it should.

local waiting = 60000

local function fail(why)
  io.stderr:write('neovim: ' .. why .. '\n')
  vim.cmd('cquit 1')
end

local function check(what, holds)
  if not holds then
    fail(what)
  end
  io.stdout:write('neovim: ' .. what .. '\n')
end

local function position(words, behind)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local at = line:find(words, 1, true)
    if at then
      local column = vim.str_utfindex(line, at - 1 + behind)
      return { line = number - 1, character = column }
    end
  end
  fail('no such words: ' .. words)
end

local function ask(method, params)
  local answers, why = vim.lsp.buf_request_sync(0, method, params, waiting)
  if not answers then
    fail(method .. ': ' .. tostring(why))
  end
  for _, answer in pairs(answers) do
    if answer.error then
      fail(method .. ': ' .. vim.inspect(answer.error))
    end
    return answer.result
  end
end

local function at(words, behind, more)
  local params = {
    textDocument = vim.lsp.util.make_text_document_params(),
    position = position(words, behind),
  }
  return vim.tbl_extend('force', params, more or {})
end

local function errors()
  return vim.diagnostic.get(0, { severity = vim.diagnostic.severity.ERROR })
end

local function wrong()
  return #errors()
end

local function types(line, text)
  vim.api.nvim_buf_set_lines(0, line, line + 1, false, { text })
end

local function session()
  vim.cmd('edit data/xa/report.yaml')
  local client = vim.lsp.start_client({
    name = 'vanban',
    cmd = { vim.env.VANBAN, 'lsp' },
    root_dir = vim.fn.getcwd(),
  })
  if not client then
    fail('the server does not start')
  end
  vim.lsp.buf_attach_client(0, client)
  vim.wait(waiting, function() return vim.lsp.get_client_by_id(client).initialized end, 20)

  local line = position('title: tình', 0).line
  local title = vim.api.nvim_buf_get_lines(0, line, line + 1, false)[1]
  types(line, title:gsub('title', 'titel'))
  check('what is wrong is told while one types', vim.wait(waiting, function() return wrong() == 1 end, 20))
  check('with its code', errors()[1].user_data.lsp.code == 'unknown-key')
  types(line, title)
  check('and that it is mended', vim.wait(waiting, function() return wrong() == 0 end, 20))

  local hover = ask('textDocument/hover', at('${thu.of_plan}', 4))
  check('a figure is explained', hover and hover.contents.value:find('25%%') ~= nil)

  local completion = ask('textDocument/completion', at('${thu.of_plan}', 6))
  local forms = {}
  for _, item in ipairs(completion.items) do
    forms[item.label] = item.detail
  end
  check('its forms are proposed with what they print', forms['of_plan'] == '25%')

  local places = ask('textDocument/definition', at('${thu}', 3))
  check('it leads to its file', #places == 1 and places[1].uri:match('so%-lieu.yaml$') ~= nil)

  local uses = ask('textDocument/references', at('${thu}', 3, { context = { includeDeclaration = true } }))
  check('its uses are known', #uses == 4)

  vim.api.nvim_win_set_cursor(0, { position('${thu}', 0).line + 1, position('${thu}', 3).character + 4 })
  vim.lsp.buf.rename('thu_ngan_sach')
  check('it takes another name', vim.wait(waiting, function()
    local text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
    return text:find('${thu_ngan_sach.of_plan}', 1, true) ~= nil and text:find('${thu}', 1, true) == nil
  end, 20))
  check('and nothing is wrong by that', vim.wait(waiting, function() return wrong() == 0 end, 20) and wrong() == 0)

  vim.lsp.stop_client(client)
  vim.wait(5000, function() return vim.lsp.client_is_stopped(client) end, 20)
  check('the server goes when it is told to', vim.lsp.client_is_stopped(client))
end

local done, why = pcall(session)
if not done then -- or Neovim would wait for somebody to read it
  fail(tostring(why))
end
vim.cmd('qall!')
