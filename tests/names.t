#!/usr/bin/env perl
# Names, quotes and files, whatever a student has: what AUTHORS and \auteurs say is printed as
# typed and run by no shell; settings that are none are refused; copies of files are ignored; a
# byte-order mark and CRLF are of no account.
use strict;
use warnings;
use utf8;
use Encode 'encode';
use Test::More;
use lib 'tools', 'tests';
use Tool qw(slurp replace replace_text);
use Web;
use Small;    # which goes to its folder
binmode Test::More->builder->$_, ':encoding(UTF-8)' for qw(output failure_output todo_output);

sub report { my $text = `pdftotext build/report-en.pdf -`; utf8::decode($text); return $text =~ s/\d+ \w+ 20\d\d//r =~ s/\s+/ /gr }    # the date stands beside the names
sub author { my ($author) = `pdfinfo build/report-en.pdf` =~ /^Author:\s*(.*)/m; utf8::decode($author); return $author }
sub printed { return $_[0] =~ s/\s+/ /gr =~ tr/'`/’‘/r }

# ---- Names, by the environment, by make's own line, in book.w.
my $plain = q{Jeanne d'Arc, Doe-Müller, Nguyễn Văn Ánh, Łukasz Żółć, Þórr, İpek Şahin, Ștefan Țepeș, ‘x’, « y », ada@univ.example};
my $odd = q{$B \D & %E #F _G ;I |J *K ~L ^M <N> ?O !P =Q [S] (T) /U $HOME ${HOME} $(touch F) `touch F`, x'; touch F; echo '};
$ENV{AUTHORS} = encode('UTF-8', "$plain, $odd {}}{ \\textbf \\\\ ]===]\nBob\tLee");
my ($said, $status) = make('report', 'EDITION=en');
is $status, 0, 'names with every sign, from the environment' or diag $said;
like report(), qr/\Q${\ printed("$plain, $odd {}}{ \\textbf \\\\ ]===] Bob Lee")}\E/, 'are printed as typed';
is author(), "$plain, $odd {}}{ \\textbf \\\\ ]===] Bob Lee", 'and told to what reads no page';
$ENV{AUTHORS} = join ', ', "L\xE9on", map { "Name$_ Surname$_" } 1 .. 300;
($said, $status) = make('report', 'EDITION=en');
like report(), qr/Léon, Name1 Surname1,.*Name300 Surname300/, 'a list over pages, from a terminal that is not UTF-8';
$ENV{AUTHORS} = encode('UTF-8', "Ada, \x{738B}");
($said, $status) = make('report', 'EDITION=en');
isnt $status, 0, 'a script that the fonts lack is refused';
like $said, qr/^AUTHORS: missing character U\+738B \x{738B}: .*Latin letters/m, '... saying which letter, of whom, and what to do';
delete $ENV{AUTHORS};
($said, $status) = make('report', 'EDITION=en', "AUTHORS=Jeanne d'Arc; touch F \\\$B " . '$(C) ${D} `touch F` #G');
is $status, 0, 'on the command line' or diag $said;
like report(), qr/Jeanne d’Arc; touch F/, '... printed';
replace_text('book.w', book("$plain,\n\n$odd {x} \\& \\{ \\'et\\'e"));
($said, $status) = make('report', 'EDITION=en');
is $status, 0, 'in \auteurs' or diag $said;
like report(), qr/\Q${\ printed("$plain, $odd {x} & { été")}\E/, '... printed as typed';
replace_text('book.w', book("Ada {x"));
($said, $status) = make('en');
like $said, qr/^book\.w:1: names are written once, between the braces/m, '... a brace not closed: said where';
ok !-e 'F', 'and no shell has run a name';

# ---- What is no setting.
replace_text('book.w', book('Ada'));
for (["EDITION=fr en", qr/EDITION is fr or en, not "fr en"/], ['EDITION=xx', qr/EDITION is fr or en/], ['EDITION=$(shell touch F)', qr/EDITION is fr or en/],
    ['B=my build', qr/B is not a setting/], ["B=$folder/elsewhere", qr/B is not a setting/], ['CHANGES=a b', qr/CHANGES is not a setting/],
    ['CC=no such; touch F', qr/no is missing/]) {
    my ($setting, $pattern) = @$_;
    ($said, $status) = make('report', $setting);
    isnt $status, 0, "$setting is refused";
    like $said, $pattern, '... and said so';
}
($said, $status) = make('en', 'CC=gcc -O1');
is $status, 0, 'a compiler with options' or diag $said;
{
    local @ENV{qw(B CHANGES BUILD)} = ('my build', 'a b', "x'; touch F; '");
    ($said, $status) = make('en');
    is $status, 0, 'the environment may hold such names for other uses' or diag $said;
}
ok !-e 'F' && !-e 'my build' && !-e 'elsewhere', 'and nothing else was made';

# ---- Copies that people make.
my @copies = ('chapters/1-stimuli (copie).w', 'chapters/2-lif.w~', 'chapters/2-lif.bak.w', 'figures/1-drift copy.gp', 'chapters/.#2-lif.w',
    'chapters/~$2-lif.w', 'chapters/#2-lif.w#', "chapters/2-l'if.w", 'chapters/2-lif.w.orig', 'figures/1-drift.gp.swp', 'chapters/Copie de 2-lif.w');
replace_text($_, 'x') for @copies;
($said, $status) = make('en');
is $status, 0, 'copies do no harm' or diag $said;
for (@copies) { my $name = s{.*/}{}r; like $said, qr/^  ignored: \Q$name\E,/m, "$name is said to be ignored" unless $name =~ /^\./ }
unlink @copies;

# ---- Another system's files: the web is the same.
chdir $here or die;
my $web = [map { $_->[2] } web_of('book.w')];
for my $file ('book.w', glob 'chapters/*.w') { replace("$folder/$file", "\xEF\xBB\xBF" . slurp($file) =~ s/\n/\r\n/gr) }
chdir $folder or die;
is_deeply [map { $_->[2] } web_of('book.w')], $web, 'a byte-order mark before each file and CRLF in it change nothing';
replace('figures/labels.tsv', "\xEF\xBB\xBF# x\r\ncommon\ta\tb\tc\r\n");
is_deeply [map { @$_ } Tool::rows('figures/labels.tsv')], [qw(common a b c)], 'nor in a table';
done_testing;
