#!/usr/bin/env perl
# questions.pl: every QUESTION by chapter, essential ones first: its number, its level,
# whether it is answered, where, and what the chapter's program measured with the student's
# value or lines, if it has any; in the language of the messages. STRICT=1 fails unless all is
# done; a slip that would stop the report is said at the end, and fails.
# questions.pl --chapter=N: where the figures are and those verdicts, for the end of `make chapterN`.
#
# A value or lines that are still those of the original (tests/golden/chapterN.yours):
# unfinished. Otherwise what is measured is within its bounds, reached, or not yet.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Tool;
use Web;

my @sections = eval { sections(web_of('book.w')) } or fail($@ =~ s/\n\z//r);
my @questions = questions(@sections);
if (@ARGV && $ARGV[0] =~ /^--chapter=(\w+)/) { chapter($1); exit }

my @levels = qw(essential recommended stretch);
my %rank = map { $levels[$_] => $_ } 0 .. $#levels;
my ($done, %of) = (0);
push @{ $of{ $_->{chapter} } }, $_ for @questions;
for my $chapter (sort keys %of) {
    my @rows = sort { ($rank{ $a->{level} } // 9) <=> ($rank{ $b->{level} } // 9) } @{ $of{$chapter} };
    my @essential = grep { $_->{level} eq 'essential' } @rows;
    my ($all, $needed) = map { scalar grep { finished($_) } @$_ } \@rows, \@essential;
    print word('question.chapter', $chapter, $needed, scalar @essential, $all, scalar @rows), "\n";
    show($_) for @rows;
    $done += $all;
}
print word('question.count', scalar @questions, $done, @questions - $done), "\n";
my @slips = (map({ "$_->{file}:$_->{line}: " . word('question.brace', $_->{number}) } grep { $_->{broken} && $_->{line} } @questions), gone(), lint(@sections));
fail(@slips) if @slips;
exit($ENV{STRICT} && $done < @questions ? 1 : 0);

sub finished {
    my ($question) = @_;
    my $target = $question->{answer} =~ /\S/ && target_of($question);
    return $question->{answer} =~ /\S/ && (!$target || ($target->{state} eq 'reached' && !stale($question->{chapter})));
}

sub show {
    my ($question) = @_;
    my %sign = signs();
    my $title = $question->{title}{ in_language() };
    $title =~ s{\\([A-Za-z]+) ?}{$sign{$1} ? $sign{$1}[0] : ''}ge;
    $title =~ s/[\$\{}\\|]//g;
    my $level = defined $rank{ $question->{level} } ? word("level.$question->{level}") : $question->{level};
    my $state = word($question->{broken} ? 'question.broken' : $question->{answer} =~ /\S/ ? 'question.answered' : 'question.open');
    my $row = sprintf '%-5s %-20s %-9s %-40s %-34s %s', $question->{number}, $level, $state, length($title) > 40 ? substr($title, 0, 39) . '…' : $title, "$question->{file}:$question->{line}", verdict_of($question);
    print $row =~ s/ +$//r, "\n";
}

sub verdict_of {
    my ($question) = @_;
    my $target = target_of($question) or return '';
    return stale($question->{chapter}) ? word('question.stale') : verdict($target);
}

# Has the chapter's program not run since its C was written? (tangle.pl failed, a file does not compile, a run stopped.)
my %stale;
sub stale { my ($chapter) = @_; return $stale{$chapter} //= $ENV{UNTANGLED} || out_of_date($chapter) }
sub out_of_date {
    my ($chapter) = @_;
    my $age = sub { return (stat $_[0])[9] // 0 };
    my $ran = $age->("$build/data/chapter$chapter/.done") or return 1;
    return 1 if $age->("$build/bin/chapter$chapter") > $ran;
    my ($objects) = -e "$build/c/programs.mk" ? slurp("$build/c/programs.mk") =~ /\bchapter$chapter\.program:(.*)/ : ();
    for (($objects // '') =~ m{([\w-]+)\.o\b}g) { return 1 if $age->("$build/c/$_.c") > $age->("$build/o/$_.o") }
    return 0;
}

# The QUESTIONs of the original that are no longer there.
sub gone {
    my %here = map { $_->{name} => 1 } @questions;
    return map {
        my ($chapter) = /chapter(\w+)\.questions$/;
        my ($file) = glob "chapters/$chapter-*.w";
        map { word('question.gone', $_, $file // 'chapters') } grep { /\S/ && !$here{$_} } split /\n/, slurp($_);
    } glob 'tests/golden/chapter*.questions';
}

sub chapter {
    my ($chapter) = @_;
    my $figures = "$build/figures/$chapter-*-" . in_language() . '.svg';
    my @figures = glob $figures;
    print '  ', word(@figures ? 'chapter.figures' : 'chapter.data', $chapter, @figures ? $figures : "$build/data/chapter$chapter"), "\n";
    for (grep { $_->{chapter} eq $chapter } @questions) { my $said = verdict_of($_); print "  QUESTION $_->{number}  $said\n" if $said }
}
