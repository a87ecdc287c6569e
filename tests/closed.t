#!/usr/bin/env perl
# What a text may do to the machine, and a machine to the book: TeX and Lua run nothing, and read
# and write only what the book is made of; a full disk is said, and forgotten once there is room.
use strict;
use warnings;
use utf8;
use File::Path 'make_path';
use Test::More;
use lib 'tools', 'tests';
use Tool qw(text replace replace_text);
use Small;    # which goes to its folder
binmode Test::More->builder->$_, ':encoding(UTF-8)' for qw(output failure_output todo_output);

# ---- What a text may not do: run, write, or read elsewhere.
make_path('build/tex');
replace('build/tex/probe.lua', <<'PROBE');
local function try(name, f) local ok, r = pcall(f); if ok and r then texio.write_nl("log", "BOOK OPEN " .. name); texio.write_nl("log", "") end end
local secret = "/etc/passwd"
try("own", function() return io.open("book-en.tex") end)
try("fonts", function() return io.open(kpse.find_file("lmroman9-regular.otf", "opentype fonts")) end)
for _, name in ipairs { secret, "../../Makefile", "~/x", "/usr/share/../../etc/passwd", os.getenv("TEXMFCACHE") .. "/../../Makefile" } do
  try("read " .. name, function() return io.open(name) end)
  try("lines " .. name, function() return io.lines(name)() end)
  try("load " .. name, function() return loadfile(name) or not select(2, loadfile(name)):match("allowed") end)
  try("do " .. name, function() return not select(2, pcall(dofile, name)):match("allowed") end)
end
for _, name in ipairs { "stolen.txt", "book-en.toc", "/tmp/stolen", os.getenv("TEXMFCACHE") .. "x/stolen" } do
  for _, mode in ipairs { "w", "a", "r+" } do try("write " .. name, function() return io.open(name, mode) end) end
end
for library, names in pairs { io = "popen output tmpfile input read loaddata savedata kpse", os = "execute exec spawn remove rename tmpname setenv exit resultof",
    lfs = "chdir mkdir rmdir link symlink touch dir lock", package = "loadlib searchpath cpath" } do
  for name in names:gmatch("%a+") do try(library .. "." .. name, function() return _G[library][name] end) end
end
for _, name in ipairs { "debug", "socket", "gzip", "zip", "ffi", "dir", "fontloader" } do
  try(name, function() return _G[name] or package.loaded[name] end)
  try("require " .. name, function() return type(require(name)) == "table" end)
end
try("guard", function() return luatexbase.remove_from_callback or luatexbase.uninstall end)
PROBE
sub closed { replace_text('book.w', book('', @_)); return make('en') }
my ($said, $status) = closed('\directlua{dofile("probe.lua")}{\it τ ∑}');
is $status, 0, 'Lua may run' or diag $said;
is_deeply [text('build/tex/book-en.log') =~ /^BOOK OPEN (.*)/mg], ['own', 'fonts'], '... and read what the book and its fonts are made of, no more';
for ('\immediate\openout14=../stolen ', '\saveimageresource{/etc/passwd}', '\input ../../Makefile ', '\input /etc/passwd ') {
    ($said, $status) = closed($_);
    isnt $status, 0, "$_ is refused";
}
($said, $status) = closed('\immediate\write18{touch F}\openin14=/etc/passwd \ifeof14 \else\complain{READ}\fi\openin14=../../Makefile \ifeof14 \else\complain{READ}\fi');
is $status, 0, '\openin finds nothing elsewhere' or diag $said;
ok !-e 'F' && !-e 'build/stolen.tex', 'and no command was run, no file written';

# ---- Only plain names go to build/c, and come from the book's folders.
my $makefile = text('Makefile');
for my $line (map({ "\@($_\@>=" } '../../Makefile', "$folder/Makefile", 'x; touch F', '.h', 'a.sh'), "\@c int b; \@(../../Makefile\@>=",
    map { ("\@i $_", "\@I $_", "\@i\"$_\"") } '/etc/hostname', '../x.w') {
    replace_text('book.w', book() =~ s/\@\(a\.h\@>=/$line/r);
    my $said = `perl tools/tangle.pl 2>&1`;
    isnt $?, 0, "$line is refused";
    like $said, qr/^book\.w:8: a file of the book has a plain name/, '... where it stands';
}
is text('Makefile'), $makefile, 'and none of them was written';

# ---- A full disk, for who may mount one.
SKIP: {
    rename 'build', 'before';
    mkdir 'build';
    skip 'a small disk takes root', 4 if $> || system('mount', '-t', 'tmpfs', '-o', 'size=200k', 'tmpfs', 'build');
    replace_text('book.w', book());
    ($said, $status) = make('en');
    isnt $status, 0, 'no room: fails';
    like $said, qr/the disk is full/, '... and says why';
    system('mount', '-o', 'remount,size=100m', 'build');
    system('cp', '-r', 'before/texcache', 'build');
    ($said, $status) = make('en');
    is $status, 0, 'with room again it is made' or diag $said;
    ok -s 'build/book-en.pdf', '... whole';
    system('umount', 'build');
}
done_testing;
