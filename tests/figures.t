#!/usr/bin/perl
# The figures: whole, in both languages, and honest when something is wrong.
# Run from the top, once the figures are drawn.

use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));
use Test::More;
use Cwd qw(getcwd);
use File::Copy qw(copy);
use File::Path qw(make_path);
use File::Temp qw(tempdir);
use Digest::MD5;

my $top = getcwd;

sub slurp { my $f = shift; open my $in, '<', $f or return; local $/; my $text = <$in>; return $text }
sub spew { my ($f, $text) = @_; open my $new, '>', $f or die "$f: $!"; print $new $text; close $new or die "$f: $!" }
# What a file draws, as a sum; of a PDF, all but the date and the identifier that cairo gives it.
sub digests { return join ' ', map { Digest::MD5::md5_hex(drawing($_)) } @_ }
sub drawing {
  my $file = shift;
  my $in;
  $file =~ /\.pdf$/ ? open $in, '-|:raw', 'qpdf', '--qdf', '--object-streams=disable', '--static-id', $file, '-' : open $in, '<:raw', $file or die "$file: $!";
  my $bytes = do { local $/; <$in> };
  return $bytes =~ s{/(?:CreationDate|ModDate) \([^)]*\)}{}gr =~ s{(xref|startxref)\s.*}{}sr;
}
sub count { my ($text, $regex) = @_; my $n = () = $text =~ /$regex/g; return $n }

# '' or what xmllint says is wrong.
sub malformed {
  my $text = shift;
  my $file = tempdir(CLEANUP => 1) . '/file.svg';
  spew($file, $text);
  return join ' ', split /\n/, `xmllint --noout '$file' 2>&1`;
}

# How many points are drawn, frame and tics (in their grey) left out.
sub points {
  my $svg = shift =~ s{<defs>.*?</defs>}{}sr;
  my $n = count($svg, qr/<use /);
  for my $path ($svg =~ /<(?:path|polygon)\s([^>]*)>/g) {
    $n += count($path, qr/-?[\d.]+,-?[\d.]+/) unless $path =~ /stroke='#404040'/;
  }
  return $n;
}

# What is to be read: in an SVG, and in a label made for SVGs.
sub texts { my $svg = shift; return map { s/<[^>]*>//gr =~ s/&lt;/</gr =~ s/&gt;/>/gr =~ s/&amp;/&/gr =~ s/[\s\xA0]+//gr } $svg =~ m{<text[^>]*>(.*?)</text>}gs }
sub plain { my $s = shift; $s =~ s/\{\/:\w+ //g; $s =~ s/(?<!\\)[{}_^@]//g; $s =~ s/\\(.)/$1/g; $s =~ s/[\s\xA0]+//g; return $s }
sub labels { my $gp = slurp(shift) // ''; return map { /^(\w+) = '(.*)'$/ ? ($1 => plain($2)) : () } split /\n/, $gp }

# Every figure of the book.
my %rows;
for (split /\n/, slurp('figures/labels.tsv') // '') {
  next if /^\s*(#|$)/;
  my ($figure, $key, $fr, $en) = split /\t/;
  $rows{$figure}{$key} = [$fr, $en];
}
my @figures = map { m{figures/(.*)\.gp$} ? $1 : () } sort glob 'figures/[0-9A-Z]-*.gp';
my %drawn = map { $_ => 1 } @figures;
ok($drawn{$_} || $_ eq 'common', "labels of $_ have a script figures/$_.gp") for sort keys %rows;
my $scripts = '';
for my $name (@figures) {
  my $script = slurp("figures/$name.gp");
  $script .= slurp("figures/$1.gp") if $script =~ m{^load "figures/(map)\.gp"}m;
  $scripts .= $script;
  subtest $name => sub {
    ok($rows{$name}{alt}, 'is described in figures/labels.tsv');
    like($script, qr/^#\s*\S/, 'says what it shows');
    for my $key (sort grep { !/^(alt|title)$/ } keys %{$rows{$name} // {}}) {
      like($script, qr/\b$key\b/, "uses its label $key");
    }
    my $pdf = "build/figures/$name.pdf";
    ok(-s $pdf && -s $pdf > 1000, "$pdf is drawn");
    like(slurp("build/figures/$name.tex") // '', qr/\\begin\{picture\}.*\\put.*\\end\{picture\}/s, "build/figures/$name.tex is written");
    for (['fr', 'en', 0], ['en', 'fr', 1]) {
      my ($lang, $other, $column) = @$_;
      my $file = "build/figures/$name-$lang.svg";
      my $svg = slurp($file);
      ok(defined $svg, "$file is there") or next;
      is(malformed($svg), '', "$file is well formed");
      unlike($svg, qr/gnuplot \d|<title>\s*gnuplot|Produced by/i, "$file does not bear gnuplot's name");
      my $alt = ($rows{$name}{alt} // ['', ''])->[$column];
      my ($desc) = $svg =~ m{<desc>(.*?)</desc>}s;
      is(($desc // '') =~ s/&lt;/</gr =~ s/&gt;/>/gr =~ s/&amp;/&/gr, $alt, "$file is described in its language");
      my $points = points($svg);
      ok($points > 3 || $svg =~ /<image /, "$file has more than a frame ($points points)");
      my @texts = texts($svg);
      my %mine = labels("build/figures/$name.$lang.gp");
      my %theirs = labels("build/figures/$name.$other.gp");
      for my $key (sort grep { !/^(alt|title)$|nothing|no_spike/ } keys %{$rows{$name} // {}}) {    # those are for empty series
        ok((grep { index($_, $mine{$key} // '?') >= 0 } @texts), "$file shows $key");
      }
      for my $key (sort grep { $mine{$_} ne ($theirs{$_} // $mine{$_}) } keys %mine) {
        next if grep { index($_, $theirs{$key}) >= 0 } values %mine;
        ok(!(grep { index($_, $theirs{$key}) >= 0 } @texts), "$file has no $other label $key");
      }
      my @numbers = grep { /^−?\d+[.,]\d+$/ } @texts;
      my $wrong = $lang eq 'fr' ? qr/\./ : qr/,/;
      ok(!(grep { $_ =~ $wrong } @numbers), "$file has the decimal sign of its language");
      ok(!(grep { /^-[\d.,]+$/ } @texts), "$file has true minus signs");
    }
  };
}
$scripts =~ /\b$_\b/ or note "no figure uses the common label $_ yet" for sort keys %{$rows{common} // {}};

# A small project aside, in which things go wrong.  A ~/.gnuplot and the locale are of no account.
my $aside = tempdir(CLEANUP => 1);
make_path("$aside/tex", "$aside/tools", "$aside/figures", "$aside/build/data/chapter9", "$aside/home");
copy("$top/$_", "$aside/$_") or die "$_: $!" for qw(tools/labels.pl tools/figure.pl tools/Tool.pm tools/Letters.pm
  tex/picture.tex tex/words.tsv tex/signs.tsv figures/style.gp figures/widths.tsv);
chdir $aside or die $!;
spew("$aside/home/.gnuplot", "set title 'from home'\nset decimalsign ';'\n");
local @ENV{qw(HOME LC_ALL LANG LANGUAGE)} = ("$aside/home", 'C', 'C', 'en');
delete $ENV{BUILD};
spew('build/data/chapter9/line.tsv', join '', "# t (ms)\tI (pA)\n", map { "$_\t" . ($_ % 7 - 3.5) . "\n" } 0 .. 200);

# Runs a command: its status, and all it said.
sub run { my $said = `@_ 2>&1`; utf8::decode($said) unless utf8::is_utf8($said); return ($? >> 8, $said) }
sub label_run { spew('figures/labels.tsv', shift); return run('perl tools/labels.pl figures/labels.tsv build/figures') }

my $good = "common\ttime_ms\t\$t\$ (ms)\t\$t\$ (ms)\n"
  . "9-line\talt\tUn courant & sa moyenne : 50 % de plus.\tA current & its mean: 50 % more.\n"
  . "9-line\tspread\tl'écart-type \$\\sigma_I = \\num{-0.5}\$\tstandard deviation \$\\sigma_I = \\num{-0.5}\$\n";
my $script = "# A line.\nload \"figures/style.gp\"\nset xlabel time_ms\nset yrange [-4:4]\nset ytics 0.5\n"
  . "set label 1 spread at 10, 3.6 left\nplot data.\"line.tsv\" using 1:2 with lines lt 1\n";

my ($status, $said) = label_run($good);
is("$status$said", '0', 'good labels are taken in silence');
is(slurp('build/figures/9-line.tex.gp') =~ s/^#.*\n//r, "time_ms = '\$t\$ (ms)'\nspread = '\\bi{l’écart-type \$\\sigma_I = \\num{-0.5}\$}"
  . "{standard deviation \$\\sigma_I = \\num{-0.5}\$}'\n", 'TeX gets \bi, or the text itself when both are equal');
like(slurp('build/figures/9-line.fr.gp'), qr/^spread = 'l’écart-type \{\/:Italic σ\}_\{\{\/:Italic I\}\} = −0,5'$/m, 'the French SVG gets Greek, a decimal comma, a minus');
like(slurp('build/figures/9-line.en.gp'), qr/= −0\.5'$/m, 'the English one a decimal point');
is(slurp('build/figures/9-line.alt.tex'), "\\figurealt{9-line}{Un courant & sa moyenne : 50 % de plus.}{A current & its mean: 50 % more.}\n", 'the description is kept for the PDF');
utime 1e9, 1e9, glob 'build/figures/*';
label_run($good . "9-more\talt\tUne autre.\tAnother.\n");
is((stat 'build/figures/9-line.fr.gp')[9], 1e9, 'labels that did not change are not rewritten');
ok(-e 'build/figures/9-more.tex.gp', 'a new figure gets its files');
label_run($good);
ok(!-e 'build/figures/9-more.tex.gp', 'and loses them with its rows');

my @bad = (
  ["9-line\tx1\tseul", qr/:4: .*one tab between: this one has 3 columns/, 'a column is missing'],
  ["9-line\tx1\t\tb", qr/:4: .*an empty column/, 'a column is empty'],
  ["9-line\tx1\t\$V_t\tb", qr/:4: French: a \$ is missing/, 'unbalanced $'],
  ["9-line\tx1\ta\t\$V_{t\$", qr/:4: English: a \} is missing/, 'unbalanced braces'],
  ["9-line\tspread\ta\tb", qr/:4: 'spread' was given on line 3/, 'a duplicate key'],
  ["9-line\ttime_ms\ta\tb", qr/:4: 'time_ms' was given on line 1/, 'a key of common'],
  ["9-line\tx1\t\$\\sigmma\$\tb", qr/:4: French: \\sigmma is not known in labels: .*add it/, 'an unknown word'],
  ["9-line\tx-1\ta\tb", qr/:4: the key 'x-1' is not a gnuplot variable/, 'a bad key'],
  ["9-line\tplot\ta\tb", qr/:4: the key 'plot' already means something to gnuplot/, "a word of gnuplot's"],
  ["9-line\traster\ta\tb", qr/:4: the key 'raster' already means something to figures\/style\.gp/, "a name of the style's"],
  ["9-line\tx1\t50 %\tb", qr/:4: French: % is special in TeX: write \\%/, 'a bare %'],
  ["9-line\tx1\t\$0.5\$\tb", qr/:4: French: write \\num\{0\.5\}/, 'a number typed by hand'],
  ["9-line\tx1\tV_m\tb", qr/:4: French: _ stands outside maths/, 'an index outside maths'],
  ["9-other\tx1\ta\tb", qr/:4: figure 9-other has no row 'alt'/, 'no description'],
  ["Figure\tx1\ta\tb", qr/:4: 'Figure' is not a figure/, 'a bad figure name'],
);
for (@bad) {
  my ($row, $message, $what) = @$_;
  my $before = slurp('build/figures/9-line.tex.gp');
  ($status, $said) = label_run("$good$row\n");
  ok($status == 1 && $said =~ /^figures\/labels\.tsv$message/ && $said !~ / line \d+\.$/, "$what: told, with its line and what to do") or diag $said;
  is(slurp('build/figures/9-line.tex.gp'), $before, "$what: nothing is written");
}

SKIP: {
  my ($none) = run('gnuplot --version');
  skip 'gnuplot is not installed', 1 if $none;
  label_run($good);
  spew('figures/9-line.gp', $script);
  my @made = map { "build/figures/9-line$_" } qw(.tex .pdf -fr.svg -en.svg);
  ($status, $said) = run('perl tools/figure.pl 9-line');
  is("$status$said", '0', 'a good script draws in silence');
  ok(-s $_, "$_ is made") for @made;
  ok(!-e 'build/figures/9-line.part', 'nothing is left aside');
  my ($fr, $en) = map { slurp($_) } @made[2, 3];
  cmp_ok(points($fr), '>', 200, 'with its points');
  is(points($fr =~ s/<path stroke='#0072B2'[^>]*>//gr), 0, 'which a figure without its line would lack');
  is(malformed($fr), '', 'the SVG is well formed');
  is(malformed('<a><b></a>') && malformed("<a b=c/>") && malformed('<a>x & y</a>') && 1, 1, 'and the check would see it if not');
  unlike($fr . slurp($made[0]), qr/from home/, "~/.gnuplot is not read");
  like($fr, qr/>−1,5</, 'French numbers, without a locale');
  like($en, qr/>−1\.5</, 'English numbers');
  like($fr, qr{<title>Un courant &amp; sa moyenne</title>\s*<desc>Un courant &amp; sa moyenne : 50 % de plus\.</desc>}, 'title and description');
  like(slurp($made[0]), qr/\\num\{-1\.5\}.*\\bi\{l’écart-type/s, 'the book sets its own numbers and words');
  my $before = digests(@made);
  sleep 1;                                   # so that a date would show
  run('perl tools/figure.pl 9-line');
  is(digests(@made), $before, 'the same script gives the same bytes');

  my @broken = (
    ['a name that is not defined', sub { s/time_ms/tiime_ms/ }, qr/^figures\/9-line\.gp:3: unexpected or unrecognized token: tiime_ms\n\s+Is its name right.*labels\.tsv/],
    ['a command gnuplot does not know', sub { s/^plot/plut/m }, qr/^figures\/9-line\.gp:7: invalid command\n\s+Correct/],
    ['data that are not there', sub { s/line\.tsv/lane.tsv/ }, qr/^figures\/9-line\.gp:7: .*lane\.tsv.*\n\s+Run the chapter/],
    ['a column that is not there', sub { s/1:2/1:5/ }, qr/^figures\/9-line\.gp:7: Skipping data file with no valid points\n\s+Run the chapter/],
    ['an empty range', sub { s/\[-4:4\]/[1:1]/ }, qr/^figures\/9-line\.gp:\d+: .*range.*\n\s+\S/],
    ['no plot', sub { s/^plot.*//m }, qr/^figures\/9-line\.gp: gnuplot wrote no .*\n\s+Does the script/],
  );
  for (@broken) {
    my ($what, $change, $message) = @$_;
    local $_ = $script;
    $change->();
    spew('figures/9-line.gp', $_);
    ($status, $said) = run('perl tools/figure.pl 9-line');
    is($status, 1, "$what: exit status");
    like($said, $message, "$what: the message has the line and what to do");
    is(digests(@made), $before, "$what: the last good figures stay");
    ok(!-e 'build/figures/9-line.part', "$what: nothing is left aside");
  }
  ($status, $said) = run('perl tools/figure.pl 9-nothing');
  ok($status == 1 && $said =~ /^figures\/9-nothing\.gp: there is no such script\n\s+\S/, 'a figure without a script');
  spew('figures/9-mute.gp', $script);
  ($status, $said) = run('perl tools/figure.pl 9-mute');
  ok($status == 1 && $said =~ /^figures\/labels\.tsv: no row for figure 9-mute\n\s+Add/, 'a figure without labels');

  ($none) = run('luatex --version');
  skip 'LuaTeX is not installed', 1 if $none;
  spew('figures/9-line.gp', $script);
  run('perl tools/figure.pl 9-line');
  local $ENV{TEXINPUTS} = "$aside/tex:";
  my $page = "\\input luaotfload.sty \\outputmode=1 \\tracinglostchars=3 \\def\\num#1{\$#1\$}\n\\input picture\n"
    . "\\def\\bi#1#2{#1}\n\\setbox0\\inputfigure{9-line}\\message{SIZE \\the\\wd0}\\shipout\\box0 \\end\n";
  spew('page.tex', $page);
  ($status, $said) = run('luatex --interaction=nonstopmode --halt-on-error page.tex');
  ok($status == 0 && -s 'page.pdf', 'plain LuaTeX sets the figure') or diag $said;
  like($said, qr/SIZE 426\.\d+pt/, 'at its own size, 15 cm');
  my $pdf = do { open my $in, '<:raw', 'page.pdf' or die; local $/; <$in> };
  spew('page.tex', $page =~ s/\\def\\bi#1#2\{#1\}/\\def\\bi#1#2{\\hskip14cm #1}/r);
  ($status, $said) = run('luatex --interaction=nonstopmode --halt-on-error page.tex');
  ok($status && $said =~ /! figures\/9-line\.gp: in this edition the label/ && $said =~ s/\n//gr =~ /leaves the figure/, 'a label that leaves the figure is an error') or diag $said;
}
chdir $top;
done_testing;
