-- The structure of the PDF: which words are a heading, a paragraph, a list, code, a
-- table, a figure or a formula (with a text in its place), in which language, in which order.
--
-- TeX opens and closes elements as it reads the source, so that their order is that of
-- the source whatever becomes of floats and columns; an attribute binds every node to the
-- element that was open when it was made. When a page is shipped, one walk over it puts
-- each run of nodes between marks. (minim-pdf, which does the like, orders by counters kept
-- in boxes and wants its own callbacks under luaotfload's; one walk of our own is shorter
-- than what would have to be mended around it, and gives the same bytes every time.)
local tags = {}

local direct = node.direct
local getid, getnext, getlist, setlist = direct.getid, direct.getnext, direct.getlist, direct.setlist
local getattribute, getfield, getsubtype = direct.get_attribute, direct.getfield, direct.getsubtype
local getlang, getleader = direct.getlang, direct.getleader
local insert_before, insert_after, todirect = direct.insert_before, direct.insert_after, direct.todirect
local glyph, hlist, vlist, rule, glue, whatsit, disc =
  node.id("glyph"), node.id("hlist"), node.id("vlist"), node.id("rule"), node.id("glue"), node.id("whatsit"), node.id("disc")
local literal, start_link = node.subtype("pdf_literal"), node.subtype("pdf_start_link")
local image = 2 -- subtype of the rules that are images

local attribute = luatexbase.new_attribute("tag")
local elements, stack = {}, {}
local count = 0
local languages, main = {}, nil

local function top() return stack[#stack] end
local function mark() tex.setattribute("global", attribute, top() and top().id or 0) end
local function new(kind, options)
  count = count + 1
  local e = options or {}
  e.kind, e.id, e.kids = kind, count, {}
  elements[count] = e
  return e
end
local function push(e, attach)
  e.parent = top()
  if attach and e.parent then e.parent.kids[#e.parent.kids + 1] = e; e.attached = true end
  stack[#stack + 1] = e
  mark()
end
local function drop_autos() while top() and top().auto do stack[#stack] = nil end end
function tags.done() if top().kind ~= "Artifact" then drop_autos() mark() end end -- what nobody closed

function tags.start(language) -- the number of the document's language in TeX
  main = language
  push(new("Document"), false)
  top().attached = true
end
function tags.language(number, code) languages[number] = code end

-- A block: heading, paragraph, figure, table...
function tags.open(kind, options)
  if top().kind == "Artifact" then stack[#stack + 1] = top() return end
  drop_autos()
  push(new(kind, options), true)
end
-- Something within a paragraph; it takes its place among its parent's words on the page.
function tags.inline(kind, options)
  if top().kind == "Artifact" then stack[#stack + 1] = top() return end
  push(new(kind, options), false)
end
function tags.close(kind)
  if top().kind == "Artifact" then stack[#stack] = nil mark() return end
  while #stack > 1 do
    local e = table.remove(stack)
    if e.kind == kind then break end
  end
  mark()
end
local nothing = { kind = "Artifact", id = 0 }
function tags.suspend() stack[#stack + 1] = nothing; mark() end
function tags.resume()
  while top() ~= nothing do stack[#stack] = nil end
  stack[#stack] = nil
  mark()
end
-- Chapters and groups: sections in sections.
function tags.section(level)
  while #stack > 1 and not (top().level and top().level < level) do stack[#stack] = nil end
  push(new("Sect", { level = level }), true)
end
local holds_paragraphs = { Document = true, Sect = true, Div = true, TD = true, Caption = true }
local item = false
function tags.paragraph()
  if item then item = false return end
  if top().kind == "Artifact" then return end
  while top().auto and top().auto ~= "table" do stack[#stack] = nil end
  if holds_paragraphs[top().kind] then push(new("P", { auto = true }), true) else mark() end
end
function tags.item()
  if top().kind == "Artifact" then return end
  while top().auto and top().kind ~= "L" do stack[#stack] = nil end
  if top().kind ~= "L" then push(new("L", { auto = true }), true) end
  push(new("LI", { auto = true }), true)
  push(new("Lbl", { auto = true }), true)
  item = true
end
function tags.item_body()
  if top().kind == "Lbl" then stack[#stack] = nil end
  push(new("LBody", { auto = true }), true)
end
function tags.row()
  if top().kind == "Artifact" then return end
  while top().auto and top().kind ~= "Table" do stack[#stack] = nil end
  if top().kind == "TR" then stack[#stack] = nil end
  if top().kind ~= "Table" then push(new("Table", { auto = "table" }), true) end
  push(new("TR", { auto = "table" }), true)
end
function tags.cell(kind)
  if top().kind == "Artifact" then return end
  while top().kind ~= "TR" do stack[#stack] = nil end
  push(new(kind, { auto = "table" }), true)
end

function tags.kind(n) -- of a node
  local e = elements[node.get_attribute(n, attribute) or 0]
  return e and e.kind or ""
end

-- ---------------------------------------------------------- a page shipped
local parents, keys = {}, 0
function tags.ship(register)
  local box = todirect(tex.box[register])
  local page = pdf.getpageref(status.total_pages + 1)
  local marks, key = {}, keys
  keys = keys + 1
  pdf.setpageattributes(string.format("/StructParents %d/Tabs/S", key))
  local current, current_language, open = nil, nil, false
  local function attach(e)
    while e and not e.attached do
      e.attached = true
      e.parent.kids[#e.parent.kids + 1] = e
      e = e.parent
    end
  end
  local function change(list, n, e, language)
    local text = open and "EMC " or ""
    if e then
      attach(e)
      local where = e
      if language and e.language and language ~= e.language then -- words of the other language
        where = new("Span", { language = language, parent = e, attached = true })
        e.kids[#e.kids + 1] = where
      elseif language then e.language = e.language or language end
      local number = #marks
      marks[number + 1] = where
      where.kids[#where.kids + 1] = { mark = number, page = page }
      text = text .. string.format("/%s<</MCID %d>>BDC", where.kind, number)
    else
      text = text .. "/Artifact BMC"
    end
    local l = direct.new(whatsit, literal)
    direct.setfield(l, "mode", 1)
    direct.setfield(l, "data", text)
    open, current, current_language = true, e, language
    return insert_before(list, n, l)
  end
  local function content(list, n, e)
    if open and e == current then return list end
    return change(list, n, e)
  end
  local last, last_language -- attribute and language of the last letter: most often those of the next
  local walk
  function walk(parent)
    local list = getlist(parent)
    local first = list
    local n = list
    while n do
      local id = getid(n)
      if id == glyph then
        local a, l = getattribute(n, attribute), getlang(n)
        if a ~= last or l ~= last_language then
          last, last_language = a, l
          local e, language = elements[a or 0], languages[l]
          if not e then language = nil end
          if not open or e ~= current or (language and current_language and language ~= current_language) then
            list = change(list, n, e, language)
          elseif language then
            current_language = current_language or language
            e.language = e.language or language
          end
        end
      elseif id == hlist or id == vlist then walk(n)
      elseif id == rule then
        local w, h, d = getfield(n, "width"), getfield(n, "height"), getfield(n, "depth")
        if getsubtype(n) == image then list, last = content(list, n, elements[getattribute(n, attribute) or 0]), nil
        elseif w ~= 0 and h + d ~= 0 then
          local e = elements[getattribute(n, attribute) or 0]
          list, last = content(list, n, e and (e.kind == "Formula" or e.kind == "Figure") and e or nil), nil
        end
      elseif id == glue then
        if getleader(n) then list, last = content(list, n, nil), nil end
      elseif id == disc then
        local replace = getfield(n, "replace")
        if replace and replace ~= 0 then
          local inside = type(replace) == "number" and replace or todirect(replace)
          if getid(inside) == glyph then
            local e = elements[getattribute(inside, attribute) or 0]
            if e ~= current then list, last = change(list, n, e, languages[getlang(inside)]), nil end
          end
        end
      elseif id == whatsit and getsubtype(n) == start_link then
        local e = elements[getattribute(n, attribute) or 0]
        if e and e.kind == "Link" then
          attach(e)
          e.kids[#e.kids + 1] = { object = getfield(n, "objnum"), page = page }
          parents[#parents + 1] = { keys, e }
          direct.setfield(n, "link_attr", (getfield(n, "link_attr") or "") .. string.format("/StructParent %d", keys))
          keys = keys + 1
        end
      end
      n = getnext(n)
    end
    if list ~= first then setlist(parent, list) end
  end
  walk(box)
  if open then
    local l = direct.new(whatsit, literal)
    direct.setfield(l, "mode", 1)
    direct.setfield(l, "data", "EMC")
    local list = getlist(box)
    insert_after(list, direct.tail(list), l)
  end
  parents[#parents + 1] = { key, marks }
end

-- ------------------------------------------------------------- at the end
local attributes = { TH = "/A<</O/Table/Scope/Column>>", Formula = "", Figure = "/A<</O/Layout/Placement/Block>>" }
local function hexadecimal(text) return "<" .. book.utf16(text) .. ">" end
function tags.write()
  local root, tree = pdf.reserveobj(), pdf.reserveobj()
  local function prune(e) -- what nothing was printed of
    local kids = {}
    for _, k in ipairs(e.kids) do
      if not k.kind then kids[#kids + 1] = k
      elseif prune(k) then kids[#kids + 1] = k end
    end
    e.kids = kids
    return #kids > 0
  end
  prune(elements[1])
  local function number(e)
    e.object = pdf.reserveobj()
    for _, k in ipairs(e.kids) do if k.kind then number(k) end end
  end
  number(elements[1])
  local function write(e, parent, language)
    local kids, page = {}, nil
    for _, k in ipairs(e.kids) do page = page or k.page end
    for i, k in ipairs(e.kids) do
      if k.kind then kids[i] = k.object .. " 0 R"
      elseif k.mark then kids[i] = k.page == page and tostring(k.mark) or string.format("<</Type/MCR/Pg %d 0 R/MCID %d>>", k.page, k.mark)
      else kids[i] = string.format("<</Type/OBJR/Pg %d 0 R/Obj %d 0 R>>", k.page, k.object) end
    end
    local own = e.language or language
    pdf.immediateobj(e.object, string.format("<</Type/StructElem/S/%s/P %d 0 R%s%s%s%s/K[%s]>>", e.kind, parent,
      own ~= language and "/Lang(" .. own .. ")" or "", e.alt and "/Alt" .. hexadecimal(e.alt) or "",
      attributes[e.kind] or "", page and string.format("/Pg %d 0 R", page) or "", table.concat(kids, " ")))
    for _, k in ipairs(e.kids) do if k.kind then write(k, e.object, own) end end
  end
  elements[1].language = nil
  write(elements[1], root, languages[main])
  table.sort(parents, function(a, b) return a[1] < b[1] end)
  local numbers = {}
  for i, entry in ipairs(parents) do
    local key, of = entry[1], entry[2]
    if of.kind then numbers[i] = string.format("%d %d 0 R", key, of.object or root)
    else
      local list = {}
      for j, e in ipairs(of) do list[j] = e.object .. " 0 R" end
      numbers[i] = string.format("%d[%s]", key, table.concat(list, " "))
    end
  end
  pdf.immediateobj(tree, "<</Nums[" .. table.concat(numbers, "\n") .. "]>>")
  pdf.immediateobj(root, string.format("<</Type/StructTreeRoot/K %d 0 R/ParentTree %d 0 R/ParentTreeNextKey %d>>",
    elements[1].object, tree, keys))
  tex.sprint(string.format("\\pdfextension catalog{/MarkInfo<</Marked true>>/StructTreeRoot %d 0 R}", root))
end

-- --------------------------------------------------------- formulas as text
-- Signs as they are read aloud, or that signs.tsv lacks; then those of signs.tsv.
local signs = { epsilon="ε", phi="φ", cdot="·", circ="°", simeq="≃", equiv="≡", cdots="…", int="∫", prod="∏",
  vert="|", ll="≪", gg="≫", hbar="ħ", lfloor="⌊", rfloor="⌋", lceil="⌈", rceil="⌉", div="÷",
  K="=", E="==", I="!=", W="&&", V="||", Z="<=", G=">=", R="!", PP="++", MM="--", MG="->", XOR="^", GG=">>", LL="<<", AND="&", MOD="%",
  quad=" ", qquad=" ", thinspace=" ", mid="|", colon=":", numberminus="−", lbrace="{", rbrace="}" }
local spoken = { "exp", "ln", "log", "sin", "cos", "tan", "max", "min", "lim", "sup", "inf", "erf", "arctan", "tanh", "det" }
for _, w in ipairs(spoken) do signs[w] = " " .. w .. " " end
book.each_sign(function(name, sign) signs[name] = signs[name] or sign end)
local superscript = { ["0"]="⁰", ["1"]="¹", ["2"]="²", ["3"]="³", ["4"]="⁴", ["5"]="⁵", ["6"]="⁶", ["7"]="⁷", ["8"]="⁸", ["9"]="⁹", ["-"]="⁻", ["−"]="⁻", n="ⁿ", ["+"]="⁺" }
local combining = { overline="̄", bar="̄", widetilde="̃", tilde="̃", hat="̂", widehat="̂", dot="̇", vec="⃗" }
local function text_of(s)
  local group = "(%b{})"
  local function inner(g) return text_of(g:sub(2, -2)) end
  local function wrapped(g) local t = text_of(g:sub(2, -2)); return utf8.len(t) == 1 and t or t:match("^[%w.]+$") and t or "(" .. t .. ")" end
  local language = book.inlang()
  s = s:gsub("\\bi%s*(%b{})%s*(%b{})", function(a, b) return language == 2 and b or a end)
  s = s:gsub("\\val%s*(%b{})", function(g) return token.get_macro("val@" .. g:sub(2, -2)) or "" end)
  s = s:gsub("\\qty%s*(%b{})%s*(%b{})", function(a, b) return a:sub(2, -2) .. " " .. b:sub(2, -2) .. " " end)
  s = s:gsub("\\num%s*(%b{})", function(a) return a:sub(2, -2) end)
  s = s:gsub("\\[dt]?frac%s*(%b{})%s*(%b{})", function(a, b) return wrapped(a) .. "/" .. wrapped(b) end)
  s = s:gsub("\\[dt]?frac%s*(" .. utf8.charpattern .. ")%s*(" .. utf8.charpattern .. ")", function(x, y)
    return x ~= "{" and y ~= "{" and x .. "/" .. y .. " " or nil
  end):gsub("\\[dt]?frac%s*(%w)%s*(%b{})", function(x, y) return x .. "/" .. wrapped(y) end)
  s = s:gsub("\\sqrt%s*(%b{})", function(a) return "√" .. wrapped(a) end):gsub("\\sqrt%s*(\\?%w+)", "√%1 ")
  s = s:gsub("\\hfil+%f[^%a]%s*", "")
  s = s:gsub("\\(%a+)%s*(%b{})", function(name, g)
    if combining[name] then return inner(g) .. combining[name] end
    if name == "matrix" or name == "pmatrix" or name == "cases" then
      return "(" .. text_of((g:sub(2, -2):gsub("\\cr%s*", " ; "):gsub("&", " , "))) .. ")"
    end
    return nil
  end)
  s = s:gsub("%^%s*(%b{})", function(g)
    local t = inner(g)
    local up = t:gsub(utf8.charpattern, superscript)
    return (t:gsub(utf8.charpattern, function(c) return superscript[c] and "" or c end)) == "" and up or "^" .. (utf8.len(t) == 1 and t or "(" .. t .. ")")
  end)
  s = s:gsub("_%s*(%b{})", function(g) return "_" .. inner(g) end)
  s = s:gsub("%^(%d)", superscript)
  s = s:gsub(group, function(g)
    local a, b = g:sub(2, -2):match("^(.*)\\over%f[^%a]%s*(.*)$")
    if a then return wrapped("{" .. a .. "}") .. "/" .. wrapped("{" .. b .. "}") end
    return inner(g)
  end)
  local a, b = s:match("^(.*)\\over%f[^%a]%s*(.*)$")
  if a then s = wrapped("{" .. a .. "}") .. "/" .. wrapped("{" .. b .. "}") end
  s = s:gsub("\\[Bb]igg?[lrm]?%f[^%a]%s*", ""):gsub("\\left%s*", ""):gsub("\\right%f[^%a]%s*", "")
  s = s:gsub("\\(%a+)%s*", function(name)
    return signs[name] or combining[name] or (name:match("^%u?%l?%l$") or name:match("box") or name:match("style$") or name == "text" or name == "limits" or name == "nolimits" or name == "mathrm") and "" or " " .. name .. " "
  end)
  s = s:gsub("\\[,;:!>]", " "):gsub("\\.", function(x) return x:sub(2) end):gsub("[{}$]", ""):gsub("~", " ")
  return (s:gsub("%s+", " "):gsub("^ ", ""):gsub(" $", ""))
end
tags.text_of = text_of
function tags.formula(source) tags.inline("Formula", { alt = text_of(source:gsub("##", "#")) }) end
function tags.display(source) tags.open("Formula", { alt = text_of(source:gsub("##", "#")) }) end
-- With a second text, English beside French, two figures: the words of the drawing are in
-- the French one, its lines in the other, so that each has a content and a language.
local second
function tags.figure(text, english)
  tags.open("Figure", { alt = text, language = english and "fr" })
  second = nil
  if english and top().kind == "Figure" then
    second = new("Figure", { alt = english, language = "en-GB", parent = top().parent, attached = true })
    table.insert(second.parent.kids, second)
  end
end
function tags.inside(drawing) if second then tex.setattribute("global", attribute, drawing and second.id or top().id) end end

-- XMP: title, author, subject, language, for programs that read nothing else.
function tags.metadata(title, author, subject, language)
  local function plain(s) return (book.bookmark(s):gsub("&", "&amp;"):gsub("<", "&lt;"):gsub(">", "&gt;")) end
  local xmp = table.concat({
    '<?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    "<dc:format>application/pdf</dc:format>",
    '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">' .. plain(title) .. "</rdf:li></rdf:Alt></dc:title>",
    "<dc:creator><rdf:Seq><rdf:li>" .. plain(author) .. "</rdf:li></rdf:Seq></dc:creator>",
    '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">' .. plain(subject) .. "</rdf:li></rdf:Alt></dc:description>",
    "<dc:language><rdf:Bag>" .. language:gsub("%S+", "<rdf:li>%0</rdf:li>") .. "</rdf:Bag></dc:language>",
    "</rdf:Description></rdf:RDF></x:xmpmeta>", '<?xpacket end="r"?>' }, "\n")
  local object = pdf.obj({ type = "stream", immediate = true, compresslevel = 0, attr = "/Type/Metadata/Subtype/XML", string = xmp })
  tex.sprint(string.format("\\pdfextension catalog{/Metadata %d 0 R}", object))
end
return tags
