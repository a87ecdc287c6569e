#!/usr/bin/env perl
# A student's way: answer in words, choose a value, run, see how far one is, hand in
# the report; and slip on the way. The teacher's: the model answers. All in a copy.
use strict;
use warnings;
use utf8;
use Cwd;
use Encode 'encode';
use Test::More;
use File::Temp 'tempdir';
use lib 'tools';
use Tool qw(slurp text);
use Web;
binmode Test::More->builder->$_, ':encoding(UTF-8)' for qw(output failure_output todo_output);

my $here = getcwd();
my $copy = tempdir(CLEANUP => 1) . '/book';
system("cp -a . '$copy'") == 0 or die 'no copy';
chdir $copy or die;
delete @ENV{qw(LANGUAGE OPTIONS CHANGES MAKEFLAGS MFLAGS MAKELEVEL STAGE BUILD LC_ALL LC_MESSAGES LANG EDITION AUTHORS STRICT)};

sub make { my $said = `make @_ 2>&1`; utf8::decode($said); return ($said, $? >> 8) }
sub put { my ($file, $text) = @_; open my $out, '>:utf8', $file or die; print $out $text; close $out or die }
sub get { return text(@_) }
sub edit { my ($file, $from, $to) = @_; my $text = get($file); $text =~ s/\Q$from\E/$to/ or die "no $from in $file"; put($file, $text) }
sub pdf_words { my $text = `pdftotext '$_[0]' - 2>&1`; utf8::decode($text); $text =~ s/\s+/ /g; return $text }
sub stamp { join ' ', map { -e $_ ? (stat _)[9] . '/' . -s _ : 'none' } @_ }

# ---- The QUESTIONs: all eighteen of the course, in its order, each number once.
my @questions = questions(sections(web_of('book.w')));
is_deeply [map { $_->{name} } grep { "$_->{title}{fr} $_->{title}{en}" =~ /%|\n|\\bi\b/ } @questions], [], 'each title on one line, in its language, however the web breaks it';
my @course = map { $_->{course} =~ /\d/ ? $_->{course} : () } @questions;
is_deeply [sort { $a <=> $b } @course], [1 .. 18], 'the eighteen questions of the course, each once';
my %seen;
is_deeply [grep { $seen{ $_->{name} }++ } @questions], [], 'no name twice';
is_deeply [grep { $_->{level} !~ /^(?:essential|recommended|stretch)$/ } @questions], [], 'three levels';
is_deeply [grep { $_->{answer} =~ /\S/ } @questions], [], 'none is answered in the book itself';
my %by_chapter;
for (@questions) {
    my ($chapter, $n) = $_->{number} =~ /^(\d+)\.(\d+)$/;
    push @{ $by_chapter{$chapter} }, $n;
    my ($file) = $_->{file} =~ m{chapters/(\d+)-};
    is $file, $chapter, "QUESTION $_->{number} is in its chapter";
}
is_deeply $by_chapter{$_}, [1 .. @{ $by_chapter{$_} }], "the QUESTIONs of chapter $_ are numbered in order" for sort keys %by_chapter;

# ---- make questions, before anything is answered.
my ($said, $status) = make('questions');
is $status, 0, 'make questions succeeds with everything open';
like $said, qr/^2\.1\s+essential\s+open\s.*unfinished/m, 'a value unchanged is unfinished';
like $said, qr/^1\.1\s+essential\s+open\s/m, 'a text to write is open';
(undef, $status) = make('questions', 'STRICT=1');
isnt $status, 0, 'STRICT=1 fails while some are open';
($said) = make('questions', 'EDITION=fr');
like $said, qr/^1\.1\s+essentielle\s+à faire/m, 'and in French';

# ---- What is handed out leaves the model answers at home.
($said, $status) = make('dist');
is $status, 0, 'make dist succeeds' or diag $said;
my $archive = join '', map { `tar tzf $_` } glob 'build/*.tar.gz';
like $archive, qr{/$_$}m, "the archive has $_" for 'book-fr.pdf', 'src/chapter1.c', 'src/Makefile', 'figures/1-stimuli-fr.svg', 'README.md';
unlike $archive, qr{/answers}, 'and no model answers';

# ---- A student answers the QUESTION on R in words, and changes R; first too much, then right.
my $chapter = 'chapters/2-lif.w';
my $answer = 'Avec cette « résistance », |yours.R| vaut moins : l’œuvre d’un été, à $R<\\num{0.13}$.';
my %name = map { $_->{number} => $_->{name} } @questions;
my %number = reverse %name;
my $q = quotemeta $number{resistance};
edit($chapter, "\\answer{resistance}{}", "\\answer{resistance}{$answer}");
edit($chapter, 'yours.R = 0.13; ', 'yours.R = 0.2; ');
make('chapter2');
($said, $status) = make('questions');
is $status, 0, 'make questions still succeeds';
like $said, qr/^$q\s+essential\s+answered\s.*not yet: \d+ action potentials, wanted 10$/m, 'not yet, with the measure and the target';
($said) = make('questions', 'EDITION=fr');
like $said, qr/^$q\s.*pas encore : \d+ potentiels d'action, il en faut 10$/m, 'and in French';
edit($chapter, 'yours.R = 0.2; ', 'yours.R = 0.126; ');
($said) = make('questions');
like $said, qr/^$q\s+essential\s+answered\s.*reached: 10 action potentials$/m, 'reached';

# ---- The report.
edit('chapters/1-stimuli.w', 'frequency = 5.3;', 'frequency = 8;');
$ENV{AUTHORS} = "Zoé & Noé, Jeanne d'Arc; touch strange ~^_#% a\@b.c";
utf8::encode($ENV{AUTHORS});
($said, $status) = make('report', 'EDITION=fr');
delete $ENV{AUTHORS};
is $status, 0, 'the report builds with most answers open' or diag $said;
my $report = pdf_words('build/report-fr.pdf');
like $report, qr/Zoé & Noé, Jeanne d’Arc; touch strange ~\^_#% a\@b\.c/, 'it has its authors, from the environment, as typed';
ok !-e 'strange', 'and their names were run by no shell';
like $report, qr/l’œuvre d’un été/, 'and the answer, accents included';
like $report, qr/But atteint/, 'and what was measured';
like $report, qr/Paramètres changés.*frequency.*8.*au lieu de 5,3/, 'and the changed parameter with its old value';
like $report, qr/Figure 1\.\d/, 'and the figure it changed';
unlike $report, qr/Figure 2\.9|Figure 3\./, 'but no figure that did not change';
like $report, qr/QUESTION \Q$_->{number}\E /, "and QUESTION $_->{number}" for grep { $_->{level} eq 'essential' } @questions;
unlike $report, qr/QUESTION \Q$_->{number}\E /, "but not QUESTION $_->{number}, optional and not begun" for grep { $_->{level} eq 'stretch' } @questions;
unlike $report, qr/Pour répondre/, 'nor where to write what is written';
like $report, qr/\d{1,2}(?:er)? \p{L}+ 20\d\d/, 'and a date';
edit('book.w', "\n\\auteurs{}", "\n\\auteurs{Ada, Alan}");
($said, $status) = make('report', 'EDITION=en');
is $status, 0, 'the English report builds';
$report = pdf_words('build/report-en.pdf');
like $report, qr/Ada, Alan/, 'with authors from book.w';
unlike $report, qr/Pour répondre|Pas encore de réponse/, 'and nothing in French of our own';
($said, $status) = make('report', 'EDITION=xx');
isnt $status, 0, 'an unknown edition is refused';
like $said, qr/EDITION is fr or en/, 'and said so';

# ---- Slips in an answer: where, what, and the previous report stays.
sub slip {
    my ($name, $text, $pattern) = @_;
    my $kept = get($chapter);
    my $before = stamp('build/report-fr.pdf', 'build/book-fr.pdf');
    edit($chapter, "\\answer{$name{'2.2'}}{}", "\\answer{$name{'2.2'}}{$text}");
    my ($said, $status) = make('report');
    put($chapter, $kept);
    isnt $status, 0, "$name: make fails";
    like $said, qr{^chapters/2-lif\.w:\d+: .*$pattern}ms, "$name: file, line and what to do";
    is stamp('build/report-fr.pdf', 'build/book-fr.pdf'), $before, "$name: the previous PDF stays";
}
make('report');
slip('unclosed brace', 'Le courant {croît', qr/brace/);
slip('a brace too many', 'Le courant} croît', qr/a } too many/);
slip('dollar', 'le prix en $', qr/\$ opens a formula that no second/);
slip('emoji', "bravo \x{1F389}", qr/missing character U\+1F389/);
slip('unknown macro', 'un \\texbf{mot}', qr/\\texbf.*unknown macro/s);
my $open = "\\answer{$name{'2.2'}}";
edit($chapter, "$open\{}", $open);
($said, $status) = make('report');
isnt $status, 0, 'an \\answer without its braces: make fails';
like $said, qr{^chapters/2-lif\.w:\d+: .*\Q$open}m, 'and says which';
edit($chapter, $open, "$open\{Un mot collé de Word\x{A0}: 50% de plus, Ada & Alan, I_0, ada\@univ.example, \"oui\", l\x{2019}été, \x{201C}ici\x{201D}, cœur, \x{2026} ``deux'' e\x{0301}t\x{0065}\x{0301}.}");
($said, $status) = make('report');
is $status, 0, 'apostrophes, quotes, spaces and accents pasted from elsewhere are set' or diag $said;
like pdf_words('build/report-fr.pdf'), qr/50% de plus, Ada & Alan, I_0, ada\@univ\.example, « oui », l’été, “ici”, cœur, … “deux” été\./, 'and set right';

# ---- Slips in the C of an answer.
for (['missing semicolon', 'yours.R = 0.126;', 'yours.R = 0.126', qr/^chapters\/2-lif\.w:\d+:\d+: error: /m],
    ['misspelt section name', "\@<\\bi{Votre \$R\$ pour 20 Hz}{Your \$R\$ for 20 Hz}\@>\@;", "\@<\\bi{Choisisez votre R}{Choose}\@>\@;",
     qr/^chapters\/2-lif\.w:\d+: Not present: .*check its spelling/ms]) {
    my ($name, $from, $to, $pattern) = @$_;
    my $kept = get($chapter);
    my @kept = ('build/data/chapter2/values.tex', 'build/report-fr.pdf');
    my $before = stamp(@kept);
    edit($chapter, $from, $to);
    my ($said, $status) = make('report');
    put($chapter, $kept);
    isnt $status, 0, "$name: make fails";
    like $said, $pattern, "$name: file, line and what to do";
    is stamp(@kept), $before, "$name: data and PDF stay";
}

# ---- The teacher's edition.
system("git -C '$here' ls-files -z chapters book.w | (cd '$here' && xargs -0 tar cf - 2>/dev/null) | tar xf -") == 0 or die 'no fresh chapters';
($said, $status) = make('answers');
is $status, 0, 'make answers succeeds' or diag $said;
for my $edition ('fr', 'en') {
    my $text = pdf_words("build/answers-$edition.pdf");
    my $heading = $edition eq 'fr' ? qr/Réponse\./ : qr/Answer\.(?!pm)/;
    my $count = () = $text =~ /$heading/g;
    is $count, scalar @questions, "answers-$edition.pdf answers every QUESTION";
    my $says = $edition eq 'fr' ? 'avec les réponses' : 'with the answers';
    my $heads = () = $text =~ /\Q$says/g;
    cmp_ok $heads, '>', 100, '... and says so on its pages';
    like `pdfinfo build/answers-$edition.pdf`, qr/Title:.*\Q@{[encode('UTF-8', $says)]}/, '... and in its title';
    unlike `pdfinfo build/book-$edition.pdf`, qr/Title:.*\Q@{[encode('UTF-8', $says)]}/, '... which the book does not' if -e "build/book-$edition.pdf";
}
$ENV{BUILD} = 'build/answers';
my $verdicts = `LANGUAGE=en perl tools/questions.pl`;
unlike $verdicts, qr/unfinished|not yet/, 'every target of the model answers is reached';
like $verdicts, qr/^2\.1 .*reached/m, 'and the checker looked at their own programs';
edit('chapters/2-lif.w', "$open\{}", "$open\{ }");
delete $ENV{BUILD};
($said, $status) = make('answers');
isnt $status, 0, 'a change that matches no more: make answers fails';
like $said, qr{^answers/2-lif\.ch:\d+: `\Q$open\E\{\}'}m, 'and says which line moved';
chdir $here;
done_testing;
