#!/usr/bin/env perl
# Twelve answers as people write them, in each language (tests/students), handed in: the
# report has what was typed. What cannot be printed is refused at its line. All in a copy.
use strict;
use warnings;
use utf8;
use Cwd;
use Compress::Zlib qw(compress crc32);
use File::Temp 'tempdir';
use Test::More;
use lib 'tools';
use Tool qw(slurp text replace replace_text);
binmode Test::More->builder->$_, ':encoding(UTF-8)' for qw(output failure_output todo_output);

my $here = getcwd();
my $copy = tempdir(CLEANUP => 1) . '/book';
mkdir $copy;
system("cp -a book.w CITATION.cff chapters tex tools figures tests lab '$copy'; mkdir '$copy/build' '$copy/build/bin'; cp -a build/data build/figures '$copy/build'; cp -a build/bin/chapter2 '$copy/build/bin'; mkdir '$copy/build/tex'") == 0 or die 'no copy';
system("cp -a build/texcache '$copy/build'") if -d 'build/texcache';
chdir $copy or die;
delete @ENV{qw(LANGUAGE OPTIONS CHANGES MAKEFLAGS MFLAGS MAKELEVEL STAGE LANG EDITION AUTHORS STRICT LAB_URL)};
@ENV{qw(LC_ALL BUILD)} = ('C.UTF-8', 'build');

sub report {
    my ($edition) = @_;
    local $ENV{LANGUAGE} = $edition;
    my $said = `perl tools/report.pl $edition build/report-$edition.pdf 2>&1`;
    utf8::decode($said);
    return ($said, $? >> 8);
}
sub pdf_words { my $text = `pdftotext '$_[0]' - 2>&1`; utf8::decode($text); $text =~ s/[\s\x{A0}\x{202F}]+/ /g; return $text =~ s/\x{AD} ?//gr }

# A whole PNG of one colour.
sub png {
    my ($width, $height) = @_;
    my $chunk = sub { my ($kind, $data) = @_; return pack('N', length $data) . "$kind$data" . pack('N', crc32("$kind$data")) };
    return "\x89PNG\r\n\x1A\n" . $chunk->('IHDR', pack('NNCCCCC', $width, $height, 8, 0, 0, 0, 0))
      . $chunk->('IDAT', compress(("\0" . "\x99" x $width) x $height)) . $chunk->('IEND', '');
}
sub put { my ($name, $bytes) = @_; utf8::encode($name); replace($name, $bytes) }

# The answers of a student, in the chapters as they were.
sub answer {
    my (%answer) = @_;
    for my $file (glob 'chapters/*.w') {
        my $web = text("$here/$file");
        for my $name (keys %answer) { my $text = $answer{$name}; $web =~ s/^(\\answer\{\Q$name\E\}\{)\}/$1$text}/m }
        replace_text($file, $web);
    }
}
sub student { return text("tests/students/$_[0].txt") =~ /^== (\S+)\n(.*?)\n(?=^== |\z)/gsm }

put('my photo é_1.png', png(400, 100));
put('mon schéma 1.png', png(400, 100));
put('scan.png', png(200, 2000));
put('plot.pdf', slurp('build/figures/1-drift.pdf'));
put('empty.png', '');
put('cut.png', substr png(400, 100), 0, 60);
put('photo.gif', 'GIF89a');

my %expected = (
    en => [
        'Mainen & Sejnowski', 'https://doi.org/10.1126/science.7770778,', '1995_mainen%20sejnowski/', 'page=2#figure_1', 'ada.lovelace@univ.example', 'o’brien@cnrs.fr',
        'About 50% of the spikes, 50% of them', '~1 ms (1 < 2 > 0, a ^ b, C:\new\fig_1). “Yes”, she said; ‘no’, he said.',
        '• the last is at t = 1000 ms & both count,', '2. round it;', '3) add one.', '• another one',
        'With i <= n the', 'I[i] = t[i] >= 50 && t[i] < 950 ? 150 : 0; /* pA */', 'printf("%d%%\n", n); // `a` | b "c" \'d\' {}', 'a % b, x |= 3, x || y, #include <math.h>.',
        'the neuron is “leaky” – it forgets —', '20 ms… The pulse isn’t “fast”, it’s 900 ms. Softhyphen. Fullwidth', 'café', '• one with a tab', '• and a dash',
        '150 pA × 0.9 s', 'R ≤ 130 MΩ, τ = 20 ms', '37 °C', '3 ‰, 5 €, £3', '150 pA rate 13 Hz', 'what one sees about 50%', 'I_0 > I_rh', 'see',
        'My own drawing, at 50 % & more: “f_0” ≈ 13 Hz.', 'A photo', 'The rate is 12.98 Hz.', 'never in the same state twice.', 'No :-) it isn’t!',
        '**Bold** and *italic*', 'à la carte, naïve, été, Müller, ça, ñ, ø, ß, …, 3%, 3 ms, a~b', '• one • two', '• nested', '(a) first', 'Ada Lovelace <ada@univ.example>'],
    fr => [
        'Potentiel_d%27action', 'zoe.darc@etu.univ.example, ou à @zoe', 'Environ 50 % des', '50% au moins, sont à ~1 ms près. « Oui », dit-elle ; « non », dit-il ;',
        '• n = durée/dt + 1.', '2. arrondir ;', 'Avec i <= n, on écrit', 'I[i] = 150; /* pA, 100 % faux */', 'I_0 doit rester', 'L’impulsion n’est pas “rapide”, cœur, naïve, été, À l’ŒUVRE ; vraiment ?',
        '• une autre', '0,9 s = 135 pC', '1,414', '17,5', '50 % du maximum', '13,2 27,5', 'Mon schéma : « f_0 » à 50 % près.', 'fiabilité d’un vrai neurone.', 'payé $5 et $10 ; L’été, naïve, ça, œuvre, gras, penché.',
        '1 < 2 > 0, a ^ b, a_b, a & b, #3, C:/x, x | y || z, a \\ b, une fin une ligne.', '• deux', '(2) deuxièmement', '12,98 Hz, à 1 % près ; « oui » !', 'Zoé d’Arc <zoe@univ.example>']);
put('build/data/chapter2/fi.tsv', slurp('build/data/chapter2/fi.tsv') . "# not that of the original\n");
for my $edition ('en', 'fr') {
    answer(student($edition));
    my ($said, $status) = report($edition);
    is $status, 0, "$edition: the report builds" or diag $said;
    my $words = pdf_words("build/report-$edition.pdf");
    is_deeply [grep { index($words, $_) < 0 } @{ $expected{$edition} }], [], "$edition: everything comes out as typed";
    like $words, qr/Figure 2\.7\. (?:The same, with the settings of the book|Le même tracé, avec les réglages du livre)/, "$edition: a figure that differs has that of the book beside it";
}

# What cannot be is refused: file, line, cure. All that is seen at once is said at once.
sub refused {
    my (@cases) = @_;
    my @names = qw(paper samples end-included two-speeds right-pulse resistance rheobase current-rate);
    my %answer;
    @answer{ @names[0 .. $#cases] } = map { "Un mot,\n$_->[1]" } @cases;
    answer(%answer);
    my ($said, $status) = report('en');
    isnt $status, 0, 'a report that cannot be is not made';
    for my $i (0 .. $#cases) {
        my ($what, $typed, $pattern) = @{ $cases[$i] };
        my ($place) = grep { $_ } map {
            my ($file, $n) = ($_, 0);
            map { $n++; /^\\answer\{\Q$names[$i]\E\}/ ? "$file:(?:$n|" . ($n + 1) . ')' : () } split /\n/, text($file)
        } glob 'chapters/*.w';
        like $said, qr/^$place: .*?$pattern/m, "$what: at its line, with the cure";
    }
}
refused(['a picture that is not there', '\picture{phto.png}{x}', qr/there is no picture `phto\.png'.*beside book\.w/],
    ['a picture from elsewhere', '\picture{/etc/logo.png}{x}', qr/outside the project.*copy it/],
    ['... by another way', '\picture{../logo.png}{x}', qr/outside the project/],
    ['an empty picture', '\picture{empty.png}{x}', qr/outside the project \(or empty\)/],
    ['half a picture', '\picture{cut.png}{x}', qr/not a whole PNG, JPEG or PDF/],
    ['another kind of picture', '\picture{photo.gif}{x}', qr/not a whole PNG, JPEG or PDF/],
    ['a figure that would take a number', '\figure{2-fi}{a}{b}', qr/\\figure in an answer.*\\showfigure/],
    ['a formula that would take one', '\eqn{mine}{x}', qr/\\eqn in an answer.*\\formula/]);
refused(['a figure that the book has not', '\showfigure{2-none}', qr/no figure of the book is called 2-none/],
    ['a sign that no font has', "caf\x{E9} \x{2603}\x{FE0F}", qr/missing character U\+2603.*say it in words/]);
refused(['a macro of LaTeX', 'un \includegraphics{x}', qr/\\includegraphics\n.*the preface says/]);
# make questions lists every QUESTION, whatever is broken.
sub questions_said {
    my ($file, $from, $to) = @_;
    my $web = text("$here/$file");
    $web =~ s/\Q$from\E/$to/ or die "no $from in $file";
    replace_text($file, $web);
    my $said = `LANGUAGE=en perl tools/questions.pl 2>&1`;
    utf8::decode($said);
    my $status = $? >> 8;
    replace($file, slurp("$here/$file"));
    return ($said, $status);
}
answer();
for (['nothing', 'x', 'x', qr/^2\.4 +essential +open +Tuning R +chapters\/2-lif\.w:\d+ .*unfinished/m, 0],
    ['chapters', 'x', 'x', qr/^Chapter 2: 0 of 6 essential, 0 of 10 QUESTIONs in all\n2\.1 .*?^2\.5 +recommended/ms, 0],
    ['a brace not closed', '\answer{resistance}{}', '\answer{resistance}{un {mot', qr/^2\.4 +essential +broken .*^chapters\/2-lif\.w:\d+: QUESTION 2\.4 is broken/ms, 1],
    ['a QUESTION removed', '\question{resistance}', '\quesion{resistance}', qr/QUESTION `resistance' of the original is no longer in chapters\/2-lif\.w/, 1],
    ['a QUESTION twice', '\answer{resistance}{}', "\\answer{resistance}{}\n\\question{resistance}{essential}{}{\\bi{a}{b}}\n\\fr{a}\\en{b}\n\\answer{resistance}{}", qr/another QUESTION `resistance' before/, 1],
    ['text after the braces', '\answer{resistance}{}', '\answer{resistance}{} Un mot.', qr/2-lif\.w:\d+: text outside all braces/, 1],
    ['braces after the braces', '\answer{resistance}{}', '\answer{resistance}{}{Un mot.}', qr/2-lif\.w:\d+: text outside all braces/, 1],
    ['a second answer', '\answer{resistance}{}', "\\answer{resistance}{a}\n\\answer{resistance}{b}", qr/follows no QUESTION/, 1]) {
    my ($what, $from, $to, $pattern, $fails) = @$_;
    my ($said, $status) = questions_said('chapters/2-lif.w', $from, $to);
    like $said, $pattern, "$what: make questions says it";
    is $status, $fails, '... and fails when it must';
    cmp_ok scalar(() = $said =~ /^\d\.\d+ /mg), '>=', 61, '... and lists the others';
}
# The student's lines count, and bounds are compared as they are printed.
my $targets = slurp('build/data/chapter2/targets.tsv');
for ([0.13, 11, 'unfinished: '], [0.128, 11, 'not yet: 11 action potentials, wanted 10$'], [0.126, 10.0000000000004, 'reached: 10 action potentials$']) {
    my ($R, $measured, $verdict) = @$_;
    put('build/data/chapter2/targets.tsv', $targets =~ s/^(resistance\t)[^\t]*/$1$measured/mr);
    like +(questions_said('chapters/2-lif.w', 'yours.R = 0.13;', "yours.R = $R;"))[0], qr/^2\.4 .*$verdict/m, "R = $R: $verdict";
}
put('build/data/chapter2/targets.tsv', $targets);
for (['dt = 1;', 'dt = 0,1;', '0,1: in C write 0.1'], ['yours.R = 0.13;', 'yours.R = 0,126;', '0,126: in C write 0.126']) {
    my ($from, $to, $pattern) = @$_;
    my $web = text("$here/chapters/2-lif.w");
    $web =~ s/\Q$from\E/$to/ or die "no $from";
    replace_text('chapters/2-lif.w', $web);
    my $said = `LANGUAGE=en perl tools/tangle.pl 2>&1`;
    like $said, qr/\Achapters\/2-lif\.w:\d+: a decimal comma, \Q$pattern\E/, "$to: the message says so";
}
chdir $here;
done_testing;
