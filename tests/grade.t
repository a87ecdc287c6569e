#!/usr/bin/env perl
# A class is graded by one command, and students get an archive without answers: each kind of student once.
# GRADE=30 makes a class of that many.
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
my $web = text($file);

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
my $good = with_model_answers($web, text('answers/2-lif.ch'));

# Each student: what becomes of chapter 2, what book.w says of the names.
my %student = (
    'good'            => sub { $good },
    "Jean d'Alembert" => sub { $_[0] =~ s/\\answer\{resistance\}\{\}/\\answer{resistance}{R = 0,126, à 50 % près : ada\@univ.example\n- un\n- deux}/r },
    'does not compile' => sub { $_[0] =~ s/(yours\.R = )[\d.]+;/${1}0.126/r },
    'endless'         => sub { $_[0] =~ s/(yours\.R = [\d.]+;)/$1 while (1);/r },
    'cheats'          => sub { $_[0] =~ s/(yours\.R = [\d.]+;)/$1 target_put("resistance", 10, 10, 10, "", "");/r =~ s/(\s)10, 10, (")/$1 0, 99, $2/r },
    'changes elsewhere' => sub { $_[0] =~ s/^(.*\bR\b = 0\.13)\b/${1}4/mr },
    'brace'           => sub { $_[0] =~ s/\\answer\{resistance\}\{\}/\\answer{resistance}{jamais fermée/r },
    'macro'           => sub { $_[0] =~ s/\\answer\{resistance\}\{\}/\\answer{resistance}{un \\foo inconnu}/r },
);
make_path("$work/class");
sub hand_in {
    my ($name, $text) = @_;
    make_path("$work/class/$name/chapters");
    replace_text("$work/class/$name/book.w", text('book.w') =~ s/^\\auteurs\{.*\}/\\auteurs{$name}/mr);
    for (glob 'chapters/*.w') { replace("$work/class/$name/$_", $_ eq $file ? Encode::encode('UTF-8', $text) : slurp($_)) }
}
hand_in($_, $student{$_}->($web)) for sort keys %student;
hand_in("more $_", $good) for keys(%student) + 1 .. ($ENV{GRADE} // 0);
symlink '/etc/passwd', "$work/class/cheats/chapters/1-stimuli.w.lnk";
rename "$work/class/good/chapters/C-exact.w", "$work/class/good/chapters/C exact; touch X.w";
mkdir "$work/class/empty";
system('tar', '-C', "$work/class", '-czf', "$work/class/good.tar.gz", 'good') == 0 or die;
remove_tree("$work/class/good");

my $said = Encode::decode('UTF-8', `make --no-print-directory grade STUDENTS='$work/class' 2>&1`);
is $? >> 8, 0, 'make grade' or diag $said;
my %row;
for (rows('build/grades/grades.tsv')) { $row{ $_->[0] }{ $_->[1] =~ s/^\S+ //r } = $_ }
is scalar(keys %row), scalar(keys %student) + 1 + (($ENV{GRADE} // 0) > keys %student ? $ENV{GRADE} - keys %student : 0), 'each student has rows';
sub state_of { my ($who, $what) = @_; return ($row{$who}{$what} // [])->[3] // '' }
is state_of('good', 'resistance'), 'reached', 'a good answer';
is scalar(grep { $_->[3] eq 'not yet' } values %{ $row{good} }), 0, '... as all the others of the model';
is state_of("Jean d'Alembert", 'resistance'), 'unfinished', 'an answer without its value';
ok -s "build/grades/Jean d'Alembert.pdf", '... with a report';
like text_of("build/grades/Jean d'Alembert.pdf"), qr/50 ?%.*ada\@univ\.example/s, '... that says what was typed';
is state_of('does not compile', 'resistance'), 'does not compile', 'C that does not compile costs its QUESTION';
is state_of('endless', 'resistance'), 'does not end', 'an endless loop too';
is state_of('cheats', 'resistance'), 'refused', 'a section that writes its own verdict';
ok -s "build/grades/changes elsewhere.changes", 'what was changed elsewhere is listed';
ok -s "build/grades/$_.pdf", "$_: a report all the same" for 'does not compile', 'endless', 'cheats', 'brace', 'macro', 'good';
is +(values %{ $row{empty} })[0][3], 'unreadable', 'an empty folder is said so';
ok !-e "$work/class/X" && !-e 'X', 'no file name was run';

sub text_of { my ($pdf) = @_; open my $in, '-|', 'pdftotext', '-layout', $pdf, '-' or return ''; local $/; return Encode::decode('UTF-8', <$in> // '') }

# --------------------------------------------------------------------------- handout
$said = `make --no-print-directory handout 2>&1`;
is $? >> 8, 0, 'make handout' or diag $said;
my ($archive) = $said =~ /(build\/\S+\.tar\.gz)/ or BAIL_OUT('no archive');
my $first = slurp($archive);
`touch book.w; make --no-print-directory handout 2>&1`;
ok $first eq slurp($archive), 'the archive is the same to the byte';
(my $zip = $archive) =~ s/tar\.gz$/zip/;
ok -s $zip, 'and there is a zip';
make_path("$work/home");
system('tar', '-C', "$work/home", '-xf', $archive);
my ($home) = glob "$work/home/*";
my $all = join "\n", map { slurp($_) } grep { !/\.pdf$/ } split /\n/, `find $home -type f`;
my $book = join '', map { slurp($_) } 'book.w', glob 'chapters/*.w';    # what the book says itself is no secret
my @leaks;
for my $changes (glob 'answers/*.ch') {
    my $text = slurp($changes);
    while ($text =~ /^\@x.*?\n(.*?)^\@y.*?\n(.*?)^\@z/gsm) {
        my $new = $2;
        push @leaks, grep { length > 40 && index($book, $_ =~ s/^\s+//r) < 0 && index($all, $_) >= 0 } split /\n/, $new;
    }
}
is "@leaks[0 .. ($#leaks < 3 ? $#leaks : 3)]", '', 'no fragment of an answer is in it';
ok !-e "$home/answers", 'nor the folder of answers';
replace_text("$home/$file", text("$home/$file") =~ s/\\answer\{resistance\}\{\}/\\answer{resistance}{Parce que.}/r);
$said = `cd $home && make --no-print-directory report 2>&1`;
is $? >> 8, 0, 'a student unpacks it, answers, and makes a report' or diag $said;
like text_of("$home/build/report-fr.pdf"), qr/Parce que\./, '... with the answer';
done_testing;
