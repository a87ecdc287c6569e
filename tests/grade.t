#!/usr/bin/env perl
# A class is graded by one command, and students get an archive without answers: each kind of student once.
# GRADE=30 makes a class of that many: half of them answer all QUESTIONs of all chapters.
use strict;
use warnings;
use utf8;
use Test::More;
use lib 'tools';
use Tool qw(slurp text replace replace_text rows);
use Encode;
use File::Path qw(make_path remove_tree);
use File::Temp 'tempdir';
binmode Test::More->builder->$_, ':encoding(UTF-8)' for qw(output failure_output todo_output);

delete @ENV{qw(MAKEFLAGS MFLAGS MAKELEVEL STAGE EDITION AUTHORS CHANGES OPTIONS B BUILD)};
$ENV{LANG} = $ENV{LC_ALL} = 'C.UTF-8';
my $work = tempdir(CLEANUP => 1);
my $file = 'chapters/2-lif.w';
my %web = map { $_ => text($_) } 'book.w', glob 'chapters/*.w';

# The model answers, as a student would have typed them: the lines between @x and @y become those up to @z.
sub with_model_answers {
    my ($text, $changes) = @_;
    while ($changes =~ /^\@x.*?\n(.*?)^\@y.*?\n(.*?)^\@z/gsm) {
        my ($from, $to) = ($1, $2);
        my $at = index $text, $from;
        die "not found: $from" if $at < 0;
        substr($text, $at, length $from) = $to;
    }
    return $text;
}
sub model { my ($page) = @_; my $changes = "answers/" . ($page =~ m{([^/]+)\.w$})[0] . '.ch'; return -e $changes ? with_model_answers($web{$page}, text($changes)) : $web{$page} }
my $good = model($file);
sub answered { my ($answer) = @_; return sub { $_[0] =~ s/\\answer\{resistance\}\{\}/\\answer{resistance}{$answer/r } }
sub value { my ($c) = @_; return sub { $_[0] =~ s/yours\.R = [\d.]+;/$c/r } }    # the first is that of resistance

# Each student: what becomes of chapter 2, of its QUESTION resistance, and of the rest.
my %student = (    # name => [chapter 2, state of resistance, is it listed as changed elsewhere]
    'good'              => [sub { $good }, 'reached', 0],
    "Jean d'Alembert"   => [answered("R = 0,126, à 50 % près : ada\@univ.example\n- un\n- deux}"), 'unfinished', 0],
    'wrong'             => [value('yours.R = 0.16;'), 'not yet', 0],
    'does not compile'  => [sub { value('yours.R = 0.126')->(answered('Cent vingt-cinq.}')->($good =~ s/yours\.R = 0\.125;/yours.R = 0.13;/r)) }, 'does not compile', 0],
    'endless'           => [value('yours.R = 0.13; while (1);'), 'does not end', 0],
    'writes its verdict' => [value('yours.R = 0.13; target_put("resistance", 10, 10, 10, "", "");'), 'refused', 0],
    'widens the target' => [sub { $_[0] =~ s/("resistance", count, )10, 10/${1}0, 99/r }, 'unfinished', 1],
    'changes elsewhere' => [sub { $_[0] =~ s/^(.*\bR\b = 0\.13)\b/${1}4/mr }, 'unfinished', 1],
    'brace'             => [answered('jamais fermée'), 'not closed', 0],
    'macro'             => [answered("un \\foo inconnu\n\@i /etc/hostname}"), 'unfinished', 0],
    '-rf $(touch X);é'  => [value('yours.R = 0.125;'), 'reached', 1],
);
make_path("$work/class");
sub hand_in {
    my ($name, %page) = @_;
    make_path("$work/class/$name/chapters");
    replace_text("$work/class/$name/$_", ($page{$_} // $web{$_}) =~ s/^\\auteurs\{.*\}/\\auteurs{Une étudiante}/mr) for keys %web;
}
hand_in(encode('UTF-8', $_), $file => $student{$_}[0]->($web{$file})) for sort keys %student;
my %all = map { $_ => model($_) } keys %web;
hand_in("more $_", $_ % 2 ? %all : ($file => $good)) for 1 .. ($ENV{GRADE} // 0) - keys(%student) - 1;
# Archives: with a top folder, without, in a folder as a learning platform gives them; files that are not the book's.
sub shell { my ($in, @command) = @_; system('sh', '-c', 'cd "$1" && shift && exec "$@"', 'sh', $in, @command) == 0 or die "@command" }
my $class = "$work/class";
symlink '/etc/passwd', "$class/good/chapters/1-stimuli.w.lnk";
rename "$class/good/chapters/C-exact.w", "$class/good/chapters/C exact; touch X.w";
shell($class, qw(tar -czf good.tar.gz good));
remove_tree("$class/good");
shell("$class/wrong", qw(tar -czf ../wrong.tgz .));
remove_tree("$class/wrong");
my $zip = 'use IO::Compress::Zip "zip"; zip([@ARGV[1 .. $#ARGV]] => $ARGV[0]) or die';
shell($class, 'sh', '-c', 'perl -e "$1" endless.zip endless/book.w endless/chapters/*.w && rm -r endless', 'sh', $zip);
shell("$class/brace", 'sh', '-c', 'perl -e "$1" mine.zip book.w chapters/*.w && rm -r book.w chapters', 'sh', $zip);
make_path("$class/-rf \$(touch X);\xC3\xA9/tests/golden");
replace_text("$class/-rf \$(touch X);\xC3\xA9/tests/golden/chapter2.yours", "resistance\tnothing\n");
mkdir "$class/empty";

my $said = decode('UTF-8', `make --no-print-directory grade STUDENTS='$class' 2>&1`);
is $? >> 8, 0, 'make grade' or diag $said;
diag $said if $ENV{GRADE};
my %row;
for (rows('build/grades/grades.tsv')) { $row{ $_->[0] }{ $_->[1] =~ s/^\S+ //r } = $_ }
sub named { return $_[0] =~ s/[^\w '.-]/_/gr }
my $number = keys(%student) + 1;
is scalar(keys %row), ($ENV{GRADE} // 0) > $number ? $ENV{GRADE} : $number, 'each student has rows';
for (sort keys %student) {
    my (undef, $state, $elsewhere) = @{ $student{$_} };
    my $name = named($_);
    is +($row{$name}{resistance} // [])->[3], $state, "$_: $state";
    ok -s "build/grades/$name.pdf", "$_: a report";
    is !!-e "build/grades/$name.changes", !!$elsewhere, "$_: what was changed elsewhere is listed";
}
is join(' ', grep { $row{good}{$_}[3] =~ /^(?:not yet|unfinished)$/ && $_ =~ /^(?:euler-step|refractory-period|rate-20)$/ } sort keys %{ $row{good} }), '',
  'a good student reaches all';
is $row{'does not compile'}{'rate-20'}[3], 'reached', 'a section that does not compile costs its own QUESTION';
is $row{brace}{rheobase}[3], 'open', 'a brace too';
my @late = grep { /^more/ && (split ' ', $_)[1] % 2 } keys %row;
is join(' ', map { my $who = $_; grep { $row{$who}{$_}[3] !~ /^(?:reached|answered)$/ } keys %{ $row{$who} } } @late), '', 'who answers all has all';
like text_of("build/grades/Jean d'Alembert.pdf"), qr/50 ?%.*ada\@univ\.example/s, 'a report says what was typed';
like text("build/grades/widens the target.changes"), qr/^chapters\/2-lif\.w: .*0, 99/m, 'a target that was widened is shown';
like text("build/grades/" . named('-rf $(touch X);é') . '.changes'), qr{^tests/golden/chapter2\.yours}m, 'golden data too';
is +(values %{ $row{empty} })[0][3], 'unreadable', 'an empty folder is said so';
ok !-e "$class/X" && !-e 'X', 'no file name was run';

sub text_of { my ($pdf) = @_; open my $in, '-|', 'pdftotext', '-layout', $pdf, '-' or return ''; local $/; return decode('UTF-8', <$in> // '') }

# --------------------------------------------------------------------------- handout
$said = `make --no-print-directory handout 2>&1`;
is $? >> 8, 0, 'make handout' or diag $said;
my ($name) = $said =~ /(build\/\S+)\.tar\.gz/ or BAIL_OUT('no archive');
my %first = map { $_ => slurp("$name.$_") } 'tar.gz', 'zip', 'sha256';
`umask 077; touch LICENSE tools/handout.md; TZ=Asia/Tokyo LC_ALL=C perl tools/handout.pl $name`;
ok $first{$_} eq slurp("$name.$_"), "$name.$_ is the same to the byte at another time" for sort keys %first;
make_path("$work/home");
shell("$work/home", 'tar', '-xf', "$ENV{PWD}/$name.tar.gz");
my ($home) = glob "$work/home/*";
my $all = join "\n", map { slurp($_) } grep { !/\.pdf$/ } split /\n/, `find $home -type f`;
my $book = join '', map { slurp($_) } 'book.w', glob 'chapters/*.w';    # what the book says itself is no secret
my @leaks;
my $fragments = 0;
for my $changes (glob 'answers/*.ch') {
    my $text = slurp($changes);
    while ($text =~ /^\@x.*?\n(.*?)^\@y.*?\n(.*?)^\@z/gsm) {
        my $new = $2;
        for my $line (map { s/^\s+|\s+$//gr } split /\n/, $new) {    # of prose and of C
            next if length $line < 12 || index($book, $line) >= 0;
            $fragments++;
            push @leaks, $line if index($all, $line) >= 0;
        }
    }
}
cmp_ok $fragments, '>', 300, 'fragments of the answers are looked for';
is "@leaks[0 .. ($#leaks < 3 ? $#leaks : 3)]", '', 'none is in it';
ok !-e "$home/answers", 'nor the folder of answers';
replace_text("$home/$file", answered('Parce que.}')->(text("$home/$file")));
$said = `cd $home && make --no-print-directory report 2>&1`;
is $? >> 8, 0, 'a student unpacks it, answers, and makes a report' or diag $said;
like text_of("$home/build/report-fr.pdf"), qr/Parce que\./, '... with the answer';
done_testing;
