-- The Lua half of the book's macros (see bookmac.tex).
local book = {}

local glyph_id, glue_id = node.id("glyph"), node.id("glue")
local hlist_id, vlist_id = node.id("hlist"), node.id("vlist")
local kern_id, penalty_id = node.id("kern"), node.id("penalty")
local spaceskip, xspaceskip = 13, 14

local function inlang() return token.create("inlang").index end -- 0 both, 1 French, 2 English

-- The log says which section each message belongs to; TeX.pm reads it.
function book.section(n)
  book.current = n
  texio.write_nl("log", "[[section " .. n .. "]]")
end

-- The book's own words, from words.tsv, in French and English; %s is the value. What is the
-- same in both is printed once.
local words = {}
for line in io.lines(kpse.find_file("words.tsv", "tex")) do
  local key, fr, en = line:match("^([%w.-]+)\t([^\t]*)\t([^\t]*)")
  if key then words[key] = { fr, en } end
end
local function bilingual(macro, key)
  local fr, en = table.unpack(words[key] or error("words.tsv: no row for " .. key))
  return fr == en and fr or "\\" .. macro .. "{" .. fr .. "}{" .. en .. "}"
end
function book.word(macro, key, value) tex.sprint((bilingual(macro, key):gsub("%%s", value or ""))) end
function book.level(name)
  tex.sprint(words["level." .. name] and bilingual("bi", "level." .. name) or "\\complain{tex.level}{" .. name .. "}")
end
-- What is wrong goes to the log, for TeX.pm: the key of the message in words.tsv, its values.
function book.complain(...)
  texio.write_nl("log", "BOOK ERROR: " .. table.concat({ ... }, "\t"))
  texio.write_nl("log", "")
end

-- chapters/1-stimuli.w -> 1, chapters/A-random.w -> A, book.w -> nothing
function book.chapter(file)
  tex.sprint(file:match("^chapters/(%w+)%-") or "")
end

-- Numbers. French: decimal comma, thin space between groups of three figures
-- from four figures on; English: point and comma; shared: point and thin space.
local function grouped(digits, mark)
  if #digits < 4 then return digits end
  local head = #digits % 3
  local parts = {}
  if head > 0 then parts[1] = digits:sub(1, head) end
  for i = head + 1, #digits, 3 do parts[#parts + 1] = digits:sub(i, i + 2) end
  return table.concat(parts, mark)
end

function book.number(text)
  local s = text:gsub("%s", "")
  if s:match("^-?nan$") then tex.sprint("--") return end -- a value this run does not have
  if s == "18446744073709551615" then tex.sprint("\\ensuremath{2^{64}-1}") return end
  local sign, whole, fraction, exponent =
    s:match("^([-+]?)(%d+)%.?(%d*)[eE]?([-+]?%d*)$")
  if not whole then
    tex.sprint("\\complain{tex.number}{" .. text .. "}")
    return
  end
  local language = inlang()
  local maths = tex.getmodevalues()[math.abs(tex.nest[tex.nest.ptr].mode)] == "math"
  local thin = "\\numberspace "
  local group = language == 2 and (maths and "{,}" or ",") or thin
  local decimal = language == 1 and (maths and "{,}" or ",") or "."
  local out = (sign == "-" and "\\numberminus " or sign) .. grouped(whole, group)
  if fraction ~= "" then out = out .. decimal .. fraction end
  if exponent ~= "" then
    out = out .. "\\ensuremath{\\times10^{" .. tostring(tonumber(exponent)) .. "}}"
  end
  tex.sprint(out)
end

-- Typewriter text given by \detokenize: undo the spaces it adds, the doubled #.
local function plain(text)
  return (text:gsub("##", "#"):gsub("(\\%a+) ([{} ])", "%1%2"):gsub("(\\%a+) $", "%1"):gsub("\\([%%#_&{}$])%s?", "%1"):gsub("\\~%s?", "~"))
end
function book.verbatim(text, breaks) -- breaks: a set of characters to break after
  for c in plain(text):gmatch(utf8.charpattern) do
    if c == " " then tex.sprint("\\space ")
    elseif c == "-" then tex.sprint("\\hbox{-}") -- no break after it
    else tex.sprint(-2, c) end
    if breaks and c:match(breaks) then tex.sprint("\\penalty150 ") end
  end
end
function book.url(text) tex.sprint(-2, (plain(text):gsub("[()\\]", "\\%0"))) end

-- An address as links that lines may break between.
function book.urlwords(text)
  for piece in plain(text):gmatch("[^-/.?&=_]*[-/.?&=_]*") do
    if piece ~= "" then
      tex.sprint("\\linkword{") tex.sprint(-2, piece) tex.sprint("}\\penalty100 ")
    end
  end
end

function book.urltext(text) tex.sprint(-2, plain(text)) end

-- A filter for all that is set, in paragraphs and in boxes.
local function on_text(filter, name)
  luatexbase.add_to_callback("pre_linebreak_filter", filter, name)
  luatexbase.add_to_callback("hpack_filter", filter, name)
end

-- French high punctuation: the author's ordinary space before ; : ! ? and
-- inside the guillemets becomes thin and unbreakable.
local before = { [0x3B] = .17, [0x21] = .17, [0x3F] = .17, [0x3A] = .25, [0xBB] = .2 }
local function fix(glue, head, share)
  local size = font.getfont(font.current()).size
  local g = node.getnext(glue) or node.getprev(glue)
  local k = node.new(kern_id, 1)
  local f = g and g.id == glyph_id and font.getfont(g.font) or nil
  k.kern = math.floor((f and f.size or size) * share)
  head = node.insert_before(head, glue, k)
  head = node.remove(head, glue)
  node.free(glue)
  return head
end
local function is_space(n)
  return n and n.id == glue_id and (n.subtype == spaceskip or n.subtype == xspaceskip)
end
function book.punctuation(french)
  local function callback(head)
    for n in node.traverse_id(glyph_id, head) do
      if n.lang == french then
        if before[n.char] and is_space(n.prev) then
          head = fix(n.prev, head, before[n.char])
        elseif n.char == 0xAB and is_space(n.next) then
          head = fix(n.next, head, .2)
        end
      end
    end
    return head
  end
  on_text(callback, "French punctuation")
end

-- A character that the font lacks: Greek letters and signs come from the maths font,
-- at the same size; what this lacks too is said with the section it is in.
local fonts_seen, maths, reported = {}, {}, {}
local function characters_of(id)
  local known = fonts_seen[id]
  if known == nil then
    local f = font.getfont(id)
    known = f and f.characters and { has = f.characters, size = f.size } or false
    fonts_seen[id] = known
  end
  return known
end
local function maths_font(size)
  if not maths[size] then
    local data = fonts.definers.read("[latinmodern-math.otf]:mode=base;", size)
    maths[size] = font.define(data)
    fonts_seen[maths[size]] = { has = data.characters, size = size }
  end
  return maths[size]
end
local function missing(head)
  for n in node.traverse_id(glyph_id, head) do
    local f = characters_of(n.font)
    if f and not f.has[n.char] then
      local key = n.char .. "/" .. tostring(book.current)
      local other = maths_font(f.size)
      if characters_of(other).has[n.char] then
        n.font = other
      elseif not reported[key] then
        reported[key] = true
        book.complain("tex.character", string.format("U+%04X", n.char),
          (n.char < 0xD800 or n.char > 0xDFFF and n.char < 0x110000) and utf8.char(n.char) or "")
      end
    end
  end
  return head
end
on_text(missing, "missing characters")

-- The signs of C that are printed otherwise than typed: a font that shows the
-- first and, copied or searched, gives the second.
local typed_as = { ["≡"] = "==", ["≠"] = "!=", ["≤"] = "<=", ["≥"] = ">=", ["∧"] = "&&", ["∨"] = "||", ["¬"] = "!",
  ["⊕"] = "^", ["∼"] = "~", ["≫"] = ">>", ["≪"] = "<<", ["→"] = "->", ["−"] = "-", ["∗"] = "*" }
function book.signs(name, size)
  local data = table.copy(fonts.definers.read("[latinmodern-math.otf]:mode=base;", size))
  data.fullname = data.fullname .. "-C" -- a font apart from the formulas' own
  for shown, typed in pairs(typed_as) do
    local code = {}
    for _, c in utf8.codes(typed) do code[#code + 1] = string.format("%04X", c) end
    data.characters[utf8.codepoint(shown)].tounicode = table.concat(code)
  end
  tex.definefont(true, name, font.define(data))
end

-- C. Its spaces are no places to break a line, but in comments and in names of sections;
-- its box is cut by rules of its own: eight lines or fewer hold together, of more three
-- stay on each side, and a blank line is the best place.
local code_attribute = luatexbase.new_attribute("code")
local modes = {}
function book.codemode(mode)
  if mode == "comment" then
    modes[#modes + 1] = tex.attribute[code_attribute]
    mode = 2
  elseif mode == "back" then
    mode = table.remove(modes)
  elseif mode == true then mode = 1
  else mode = -0x7FFFFFFF end
  tex.setattribute("global", code_attribute, mode)
end
local function tie(head)
  for n in node.traverse_id(glue_id, head) do
    if n[code_attribute] == 1 and (n.subtype == spaceskip or n.subtype == xspaceskip) then
      local p = node.new(penalty_id)
      p.penalty = 10000
      head = node.insert_before(head, n, p)
    end
  end
  return head
end
luatexbase.add_to_callback("pre_linebreak_filter", tie, "spaces in C")

local function natural(line) -- the width of what a line holds
  return line.shift + (node.dimensions(line.head))
end
local block_attribute, blocks = luatexbase.new_attribute("code block"), {}
local function last_letter(line) -- of C, not of a comment or a name
  local found
  for n in node.traverse(line.head) do
    if n.id == glyph_id then found = n
    elseif n.id == hlist_id then found = last_letter(n) or found end
  end
  return found
end
function book.code(code, note)
  local box = tex.box[code]
  local lines, last = {}, nil
  local n = box.head
  while n do
    local following = n.next
    if n.id == penalty_id then
      box.head = node.remove(box.head, n)
      node.free(n)
    elseif n.id == hlist_id then
      if last and not last.ended then -- broken by TeX: after what?
        local letter = last_letter(last.line)
        if letter and letter[code_attribute] == 1 then texio.write_nl("log", "[[code broken after " .. utf8.char(letter.char) .. "]]") end
      end
      last = { line = n, blank = false, ended = false }
      lines[#lines + 1] = last
    elseif n.id == glue_id and last then
      if n.subtype == 3 then last.ended = true end -- \\parskip: a new line of C
      if n.subtype == 0 and n.width > 0 then last.blank = true end
    end
    n = following
  end
  blocks[#blocks + 1] = #lines
  for i, each in ipairs(lines) do
    node.set_attribute(each.line, block_attribute, 1000 * #blocks + i)
    local cost = 150
    if #lines <= 8 or i < 3 or #lines - i < 3 then cost = 10000
    elseif each.blank then cost = -20 end
    if i < #lines then
      local p = node.new(penalty_id)
      p.penalty = cost
      box.head = node.insert_after(box.head, each.line, p)
    end
  end
  -- the note goes beside the first lines, where they leave it room
  local side = tex.box[note]
  if side and #lines > 0 then
    local at = tex.dimen.sidewidth > 0 and tex.dimen.prosewidth + tex.dimen.gutter or tex.dimen.fullwidth - side.width
    local room, height = true, 0
    for _, each in ipairs(lines) do
      if height < side.height + side.depth then room = room and natural(each.line) + 6 * 65536 < at end
      height = height + each.line.height + each.line.depth + 2 * 65536
    end
    if room then
      local first = lines[1].line
      local kern, width = node.new(kern_id, 1), first.width
      kern.kern = at - first.shift - width
      local copy = node.copy_list(side)
      copy.depth, copy.width = 0, 0
      local back = node.new(kern_id, 1)
      back.kern = -kern.kern
      local tail = node.tail(first.head)
      -- the line's own glue is already set: what is added comes after it
      node.insert_after(first.head, tail, kern)
      node.insert_after(first.head, kern, copy)
      node.insert_after(first.head, copy, back)
      tex.setbox(note, nil)
    end
  end
end

-- Does the page begin with a new section, or go on with one? The log is told what the
-- page is made of, for the tests: how full it is, the code blocks on it.
function book.pagestart()
  local n, started, seen = tex.box[255] and tex.box[255].head, false, false
  local height, filled, said, last = 0, 0, {}, nil
  while n do
    if n.id == hlist_id or n.id == vlist_id or n.id == node.id("rule") then
      seen = true
      height = height + n.height + n.depth
      filled, last = height, n
      local block = node.get_attribute(n, block_attribute)
      if block then
        local key = block // 1000
        local entry = said[#said]
        if entry and entry[1] == key then entry[3] = block % 1000
        else said[#said + 1] = { key, block % 1000, block % 1000 } end
      end
    elseif n.id == node.id("mark") then started = started or not seen
    elseif n.id == glue_id then height = height + n.width
    elseif n.id == kern_id then height = height + n.kern end
    n = n.next
  end
  for _, name in ipairs { "topins", "footfigures" } do
    local box = tex.box[name == "topins" and tex.count.topinsnumber or tex.count.footfiguresnumber]
    if box then filled = filled + box.height + box.depth end
  end
  for i, e in ipairs(said) do said[i] = string.format("%d:%d-%d/%d", e[1], e[2], e[3], blocks[e[1]]) end
  texio.write_nl("log", string.format("[[page %d filled %.2f%s%s code %s]]", status.total_pages + 1, filled / tex.vsize,
    tex.outputpenalty <= -10000 and " end" or "", last and tags.kind(last):match("^H%d") and " head" or "", table.concat(said, " ")))
  tex.sprint(started and "\\startssectiontrue" or "\\startssectionfalse")
end

-- chapters/2-lif.w:12 on two lines if need be
function book.place(text)
  local file, line = text:gsub(":%d+$", ""):match("^(.*)/(.*)$")
  tex.sprint("{\\tt ") tex.sprint(-2, (file or "") .. "/") tex.sprint("\\penalty0 ") tex.sprint(-2, line or text) tex.sprint("}")
end
-- A name that may be broken after its hyphens.
function book.atoms(name)
  for atom in name:gmatch("[^-]+-?") do tex.sprint(-2, atom) tex.sprint("\\penalty0 ") end
end

-- Numbers of sections, as cweave lists them, each a link.
function book.places(text)
  tex.sprint((text:gsub("\\%[(.-)%]", "\\defined{%1}"):gsub("%d+", "\\pdflink{%0}{%0}")))
end

-- Quotation marks typed as in TeX, by twos: fonts in base mode show ` and ' as
-- single marks, but do not join two of them.
local function doubled(n)
  local f = characters_of(n.font)
  local shape = f and f.has[n.char] and f.has[n.char].index
  for single, double in pairs({ [0x2018] = 0x201C, [0x2019] = 0x201D }) do
    if shape and n.char ~= single and f.has[single] and f.has[single].index == shape then return double end
  end
end
local function quotes(head)
  for n in node.traverse_id(glyph_id, head) do
    local double = (n.char == 0x60 or n.char == 0x27) and doubled(n)
    local second = double and n.next
    while second and second.id == kern_id do second = second.next end
    if second and second.id == glyph_id and second.char == n.char and second.font == n.font then
      n.char = double
      while n.next ~= second do head = node.remove(head, n.next) end
      head = node.remove(head, second)
    end
  end
  return head
end
on_text(quotes, "quotation marks")

-- The table of letters and signs, signs.tsv: each name in TeX, with its sign.
function book.each_sign(use)
  for line in io.lines(kpse.find_file("signs.tsv", "tex")) do
    local name, sign = line:match("^(%w+)\t([^\t]+)")
    if name then use(name, sign) end
  end
end
-- They may be typed as such inside formulas.
function book.greek_maths()
  book.each_sign(function(name, sign)
    local token = token.create(name)
    local code = name == "o" and 0x16F or token.cmdname == "math_given" and token.index
    if code then tex.setmathcode("global", utf8.codepoint(sign), code >> 12 & 7, code >> 8 & 15, code & 255) end
  end)
end

-- A link that a line's end breaks is closed there and opened again on the next line, so
-- that it never runs into the margin or the other column.
local whatsit_id = node.id("whatsit")
local start_link, end_link = node.subtype("pdf_start_link"), node.subtype("pdf_end_link")
local function links(head)
  local open
  for line in node.traverse_id(hlist_id, head) do
    if open then
      local start = node.copy(open)
      start.objnum = pdf.reserveobj("annot")
      line.head = node.insert_before(line.head, line.head, start)
    end
    for n in node.traverse_id(whatsit_id, line.head) do
      if n.subtype == start_link then open = n elseif n.subtype == end_link then open = nil end
    end
    if open then line.head = node.insert_after(line.head, node.tail(line.head), node.new(whatsit_id, end_link)) end
  end
  return head
end
luatexbase.add_to_callback("post_linebreak_filter", links, "links over lines")

-- The parallel edition: the lines of two columns, taken two by two.
local left, right
local function lines(box)
  local list, out, pending = box.head, {}, {}
  local n = list
  while n do
    local following = n.next
    if n.id == hlist_id or n.id == vlist_id then
      n.prev, n.next = nil, nil
      out[#out + 1] = { line = n, before = pending, penalty = 0 }
      pending = {}
    elseif n.id == node.id("whatsit") then
      n.prev, n.next = nil, nil
      pending[#pending + 1] = n
    elseif n.id == penalty_id and #out > 0 then
      out[#out].penalty = math.max(out[#out].penalty, n.penalty)
    end
    n = following
  end
  box.head = nil
  return out
end

function book.pair(fr, en)
  left, right = lines(tex.box[fr]), lines(tex.box[en])
  book.rownumber = 0
end

local function place(head, cell, width)
  if not cell then
    local k = node.new(kern_id, 1); k.kern = width
    return node.insert_after(head, node.tail(head), k)
  end
  for _, w in ipairs(cell.before) do head = node.insert_after(head, node.tail(head), w) end
  local k = node.new(kern_id, 1); k.kern = cell.line.shift
  head = node.insert_after(head, node.tail(head), k)
  local rest = node.new(kern_id, 1); rest.kern = width - cell.line.width - cell.line.shift
  cell.line.shift = 0
  head = node.insert_after(head, node.tail(head), cell.line)
  return node.insert_after(head, node.tail(head), rest)
end

function book.row(register)
  local i = book.rownumber + 1
  book.rownumber = i
  local a, b = left[i], right[i]
  if not a and not b then tex.setbox(register, nil); return end
  local column, gutter = tex.dimen.colwidth, tex.dimen.gutter
  local head = node.new(kern_id, 1); head.kern = 0
  head = place(head, a, column)
  local k = node.new(kern_id, 1); k.kern = gutter
  head = node.insert_after(head, node.tail(head), k)
  head = place(head, b, column)
  local row = node.hpack(head)
  row.height = math.max(row.height, math.floor(.7 * tex.dimen.bodyskip))
  row.depth = math.max(row.depth, math.floor(.3 * tex.dimen.bodyskip))
  tex.setbox(register, row)
  local last = math.max(#left, #right)
  tex.count.rowpenalty = (i == 1 or i == last - 1) and 9000 or i == last and 0
    or math.max(a and a.penalty or 0, b and b.penalty or 0)
end

-- Bookmarks: gathered as the titles pass, written at the end.
local outlines = {}
function book.inlang() return inlang() end
local function bookmark(text)
  local language = inlang()
  text = text:gsub("\\word%s*{(.-)}", function(key) return bilingual("bi", key) end)
  text = text:gsub("\\bi%s*(%b{})%s*(%b{})", function(fr, en)
    return language == 0 and fr .. " / " .. en or language == 1 and fr or en
  end)
  text = text:gsub("\\openquote%s*{}", "“"):gsub("\\closequote%s*{}", "”")
  local function kept(c) return utf8.char(0xE000 + c) end -- a sign meant as such
  text = text:gsub("\\char%s*(%d+)%s?{?}?", kept):gsub("\\([%%&#_$])", function(c) return kept(c:byte()) end)
  text = text:gsub("\\(%a+)%s*", ""):gsub("[{}$\\]", ""):gsub("~", " "):gsub("%s+", " ")
  return (text:gsub(utf8.charpattern, function(c)
    local n = utf8.codepoint(c)
    return n >= 0xE000 and n < 0xE080 and utf8.char(n - 0xE000) or nil
  end))
end
local function utf16(text)
  local out = {}
  for _, c in utf8.codes(text) do
    if c >= 0x10000 then
      c = c - 0x10000
      out[#out + 1] = string.format("%04X%04X", 0xD800 + (c >> 10), 0xDC00 + (c & 0x3FF))
    else
      out[#out + 1] = string.format("%04X", c)
    end
  end
  return "FEFF" .. table.concat(out)
end
book.utf16 = utf16
book.bookmark = bookmark
function book.outline(depth, section, chapter, title)
  local text = bookmark(title)
  if chapter ~= "" and depth < 2 then text = chapter .. " " .. text end
  outlines[#outlines + 1] = { depth = depth, section = section, title = text, children = 0 }
end
-- The parallel edition's English caption ends with the English of the French labels above it.
function book.figureword(french, english)
  local unit = "%s*%([^()]*%)%s*$" -- both have it
  book.figurewords[#book.figurewords + 1] = { french:gsub(unit, ""):gsub("##", "#"), (english:gsub(unit, ""):gsub("##", "#")) }
end
function book.figurekey()
  local said, pairs_ = {}, {}
  for _, w in ipairs(book.figurewords or {}) do
    if w[1] ~= w[2] and not said[w[1]] then
      said[w[1]] = true
      pairs_[#pairs_ + 1] = string.format("\\figurepair{%s}{%s}", w[1], w[2])
    end
  end
  if #pairs_ > 0 then tex.sprint(" " .. bilingual("bi", "book.in-figure") .. table.concat(pairs_, ";") .. ".") end
  book.figurewords = nil
end

local figures, questions = {}, {}
function book.figureoutline(name, number, caption)
  figures[#figures + 1] = { name = name, title = bookmark("\\word{book.Figure} ") .. number .. ". " .. (bookmark(caption):match("^.-[.:;]%f[%s\0]") or bookmark(caption)) }
end
function book.questionoutline(name, number, title)
  questions[#questions + 1] = { name = name, title = bookmark("\\word{book.question} ") .. number .. " " .. bookmark(title) }
end
local function listed(title, entries)
  if #entries == 0 then return end
  outlines[#outlines + 1] = { depth = 1, section = entries[1].name, title = bookmark(title), children = 0 }
  for _, e in ipairs(entries) do
    outlines[#outlines + 1] = { depth = 2, section = e.name, title = e.title, children = 0 }
  end
end
function book.outlines()
  listed("\\word{book.questions}", questions)
  listed("\\word{book.figures}", figures)
  local parent
  for _, o in ipairs(outlines) do
    if o.depth < 2 then parent = o elseif parent then parent.children = parent.children + 1 end
  end
  for _, o in ipairs(outlines) do
    local octal = utf16(o.title):gsub("%x%x", function(h) return string.format("\\%03o", tonumber(h, 16)) end)
    tex.sprint(string.format("\\pdfoutline goto %s count -%d {",
      tonumber(o.section) and "num " .. o.section or "name {" .. o.section .. "}", o.children))
    tex.sprint(-2, octal)
    tex.sprint("}")
  end
end
-- A text as a PDF string, in hexadecimal UTF-16.
function book.pdfstring(text) tex.sprint("<" .. utf16(bookmark(text)) .. ">") end

-- The glossary's rows, kept until the last, then set in the order of their terms.
local rows, bare = {}, { ["à"] = "a", ["â"] = "a", ["é"] = "e", ["è"] = "e", ["ê"] = "e", ["î"] = "i", ["ô"] = "o", ["œ"] = "oe" }
function book.gloss(term, row)
  local key = term:lower():gsub("É", "é"):gsub("^%(.-%) ", ""):gsub(utf8.charpattern, bare)
  rows[#rows + 1] = { key, row }
end
function book.glossend()
  table.sort(rows, function(a, b) return a[1] < b[1] end)
  tex.sprint("\\tablewidths{.29}{.29}{.42}")
  for _, row in ipairs(rows) do tex.sprint(row[2]) end
end

-- Once the book's own Lua is loaded, what is typed in a chapter or an answer starts no
-- program, writes and removes no file but in the cache of fonts, and reads none but fonts
-- and what the book is made of.
local function only(library, ...)
  local kept = {}
  for _, name in ipairs { ... } do kept[name] = library[name] end
  for name in pairs(library) do library[name] = kept[name] end
end
function book.lock()
  local open, lines, dofile, loadfile = io.open, io.lines, dofile, loadfile
  local cache, trees = os.getenv("TEXMFCACHE") .. "/", { "/usr/share/" }
  for tree in kpse.expand_path("$TEXMF"):gmatch("[^:]+") do trees[#trees + 1] = tree .. "/" end
  local function under(name, folder) return name:sub(1, #folder) == folder end
  local function allowed(name, mode)
    name = tostring(name)
    if name:match("%.%.") or name:match("^~") or name:match("%z") then return false end
    if under(name, cache) then return true end
    if tostring(mode or "r"):match("[wa+]") then return false end
    if not name:match("^/") then return true end
    for _, tree in ipairs(trees) do if under(name, tree) then return true end end
    return false
  end
  local function guard(f)
    return function(name, mode, ...)
      if allowed(name, f == open and mode or "r") then return f(name, mode, ...) end
      if f == open or f == loadfile then return nil, tostring(name) .. ": not allowed" end
      error("not allowed: " .. tostring(name))
    end
  end
  only(io, "write", "type", "close", "stdout", "stderr")
  io.open, io.lines, _G.dofile, _G.loadfile = guard(open), guard(lines), guard(dofile), guard(loadfile)
  only(os, "time", "clock", "date", "difftime", "getenv", "type", "name")
  only(lfs, "attributes", "isfile", "isdir", "currentdir")
  for _, name in ipairs { "dir", "gzip", "zip", "zlib", "socket", "mime", "ffi", "fontloader", "pdfe", "epdf", "mplib", "debug" } do
    _G[name], package.loaded[name], package.preload[name] = nil, nil, nil
  end
  for _, name in ipairs { "readdata", "savedata", "copy", "loadchecksum", "savechecksum" } do file[name] = nil end
  table.save, table.load, table.tofile = nil, nil, nil
  only(package, "loaded", "preload", "path", "searchers")
  package.searchers[3], package.searchers[4] = nil, nil -- C
  -- \input and \openin, which openin_any cannot guard (luaotfload of Debian 13 reads by
  -- whole paths), pictures, and files put into the PDF
  local kinds = { find_read_file = "tex", find_image_file = "tex", find_data_file = "tex" }
  for callback, kind in pairs(kinds) do
    luatexbase.add_to_callback(callback, function(a, b)
      local name = callback == "find_read_file" and b or a
      return not name:match("^/") and allowed(name) and kpse.find_file(name, kind) or nil
    end, "only what the book is made of")
  end
  luatexbase.remove_from_callback, luatexbase.uninstall, luatexbase.disable_callback = nil, nil, nil
end

return book
