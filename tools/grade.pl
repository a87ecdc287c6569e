#!/usr/bin/env perl
# grade.pl STUDENTS OUT: grades a class. STUDENTS holds a folder or an archive (.tar.gz, .tgz, .zip) for each
# student; OUT gets grades.tsv and, for each, a report, a log and what was changed elsewhere.
# Only the answers, the sections called "Your ..." and the names are taken, into a pristine copy of the
# project; C is compiled and run in a sandbox (bubblewrap) if there is one.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Submission;
use Tool;
use Web;
use Cwd 'abs_path';
use File::Path qw(make_path remove_tree);
use POSIX ();

my ($class, $out) = @ARGV;
fail(word('grade.usage')) unless defined $class && -d $class;
my $edition = $ENV{EDITION} || 'fr';
my $make = $ENV{MAKE} || 'make';
$ENV{LIMIT} ||= 60;
delete @ENV{qw(MAKEFLAGS MFLAGS MAKELEVEL STAGE AUTHORS CHANGES OPTIONS B BUILD)};
make_path($out);
$out = abs_path($out);
my @box = sandbox();
my $pristine = pristine();
my $original = Submission->read($pristine);
my @students = students($class);
fail(word('grade.nobody', $class)) unless @students;
grade_all();
table();
exit 0;

# ------------------------------------------------------------------ what is at hand

# The command that runs another without network, with nothing to write but its tree.
sub sandbox {
    my @box = qw(bwrap --ro-bind / / --dev /dev --proc /proc --tmpfs /tmp --unshare-all --die-with-parent --new-session);
    return @box if system("@box true >/dev/null 2>&1") == 0;
    print STDERR word('grade.no-sandbox'), "\n";
    return;
}

# Runs a command in a tree, what it says going to the log: its exit status.
sub in_tree {
    my ($tree, $log, $boxed, @command) = @_;
    my @inside = @box && $boxed ? (@box, '--bind', $tree, $tree, '--chdir', $tree) : ();
    my $pid = fork // die "fork: $!\n";
    if (!$pid) {
        chdir $tree or POSIX::_exit(127);
        open STDIN, '<', '/dev/null';
        open STDOUT, '>>', $log;
        open STDERR, '>&', \*STDOUT;
        exec @inside, 'sh', '-c', 'ulimit -v 6000000; ulimit -f 2000000; exec "$@"', 'sh', @command or POSIX::_exit(127);
    }
    waitpid $pid, 0;
    return $? >> 8 || $? & 127;
}

# The project as it is here, built once: each student starts from a copy of it.
sub pristine {
    my $tree = "$out/pristine";
    remove_tree($tree);
    make_path($tree);
    my $log = "$out/pristine.log";
    unlink $log;
    local $ENV{LIMIT} = 300;
    my @parts = grep { -e } qw(book.w Makefile CITATION.cff chapters figures tex tools tests lab);
    system('cp', '-a', @parts, $tree) == 0 or fail(word('grade.pristine', $log));
    print word('grade.building'), "\n";
    in_tree($tree, $log, 0, $make, 'questions', $edition) == 0 or fail(word('grade.pristine', $log));
    return $tree;
}

# [name, path], the name being also that of the student's files.
sub students {
    my ($class) = @_;
    opendir my $dir, $class or fail("$class: $!");
    my %taken;
    return map {
        my ($path, $name) = ("$class/$_", $_);
        utf8::decode($name);
        $name =~ s/\.(?:tar\.gz|tgz|tar|zip)$//;
        my $safe = $name =~ s/[^\w '.-]/_/gr =~ s/^\./_/r;
        $safe .= '-' . $taken{$safe} if $taken{$safe}++;
        -d $path || /\.(?:tar\.gz|tgz|tar|zip)$/ ? [$safe, abs_path($path)] : ();
    } sort grep { !/^\./ } readdir $dir;
}

# ------------------------------------------------------------------------ the class

# Two at a time: each in a process of its own, which leaves NAME.tsv.
sub grade_all {
    my %running;
    my $done = 0;
    my $finish = sub {
        my $student = delete $running{ waitpid -1, 0 } or return;
        printf "%3d/%d  %s\n", ++$done, scalar @students, summary($student->[0]);
    };
    for my $student (@students) {
        $finish->() while keys %running >= 2;
        my $pid = fork // die "fork: $!\n";
        if (!$pid) {
            eval { grade(@$student); 1 } or note($student->[0], word('grade.failed', $@ =~ s/\s+$//r));
            POSIX::_exit(0);
        }
        $running{$pid} = $student;
    }
    $finish->() while %running;
}

sub note { my ($name, $text) = @_; open my $log, '>>', "$out/$name.log"; print $log "$text\n" }

# One student: a tree of its own, the answers and sections in it, the programs, the report.
sub grade {
    my ($name, $path) = @_;
    unlink "$out/$name.log", "$out/$name.tsv", "$out/$name.pdf", "$out/$name.changes";
    my $tree = "$out/tree-$name";
    remove_tree($tree);
    system('cp', '-a', $pristine, $tree) == 0 or die "cp: $tree\n";
    my $theirs = eval { Submission->open($path, "$tree/.theirs", $original) } or do {
        note($name, $@ || word('grade.empty'));
        replace_text("$out/$name.tsv", join("\t", $name, '', '', 'unreadable', '', '') . "\n");
        return remove_tree($tree);
    };
    my $elsewhere = $theirs->elsewhere($original);
    replace_text("$out/$name.changes", $elsewhere) if $elsewhere;
    my $states = run_sections($name, $tree, $theirs);
    report($name, $tree, $theirs, $states);
    replace_text("$out/$name.tsv", join '', map { join("\t", $name, @$_) . "\n" } rows_of($tree, $theirs, $states, $name));
    remove_tree($tree) unless $ENV{KEEP};
}

# The student's C, chapter by chapter; if a chapter fails, its sections are tried one by one, and
# those that fail give way to the original. {question => state} for those.
sub run_sections {
    my ($name, $tree, $theirs) = @_;
    my %state;
    for my $chapter ($original->chapters) {
        my @sections = grep { $theirs->changed($_, $original) } $original->sections($chapter);
        my @good;
        for my $section (@sections) {
            if (my $why = $theirs->refused($section)) { $state{ $section->{question} } = 'refused'; note($name, "$section->{title}: $why") }
            else { push @good, $section }
        }
        next unless @good;
        next if run_chapter($name, $tree, $theirs, $chapter, @good) eq '';
        my @fine;
        for my $section (@good) {
            my $state = run_chapter($name, $tree, $theirs, $chapter, $section);
            if ($state) { $state{ $section->{question} } = $state } else { push @fine, $section }
        }
        run_chapter($name, $tree, $theirs, $chapter, @fine);
    }
    return \%state;
}

# Nothing if the chapter's program was built and ran with these sections, or what went wrong.
sub run_chapter {
    my ($name, $tree, $theirs, $chapter, @sections) = @_;
    $theirs->write_chapter($tree, $original, $chapter, \@sections, 0);
    unlink "$out/$name.run";
    my $failed = in_tree($tree, "$out/$name.run", 1, $make, "build/data/chapter$chapter/.done");
    my $said = text("$out/$name.run");
    note($name, $said) if $failed;
    unlink "$out/$name.run";
    return !$failed ? '' : $said =~ /: (?:fatal )?error:|^! |undefined reference|\.w:\d+: / ? 'does not compile'
      : $said =~ /time limit|limite de temps|Killed|CPU/ ? 'does not end' : 'stops';
}

# The report; an answer that TeX refuses gives way to its bare words.
sub report {
    my ($name, $tree, $theirs, $states) = @_;
    my %bare;
    for (0 .. 40) {
        $theirs->write_answers($tree, $original, \%bare);
        unlink "$out/$name.run";
        my $failed = in_tree($tree, "$out/$name.run", 1, $make, 'report', "EDITION=$edition");
        my $said = text("$out/$name.run");
        unlink "$out/$name.run";
        if (!$failed) { rename "$tree/build/report-$edition.pdf", "$out/$name.pdf"; last }
        note($name, $said);
        my ($file, $line) = $said =~ /^((?:book|chapters\/[\w.-]+)\.?w?):(\d+):/m or last;
        my $question = $theirs->question_at("$tree/$file", $line) or last;
        last if $bare{$question}++;
        $states->{$question} //= 'bare';
    }
}

# ----------------------------------------------------------------------- the grades

# [question, level, state, measured, wanted] for each.
sub rows_of {
    my ($tree, $theirs, $states, $name) = @_;
    return map {
        my $target = $theirs->target($tree, $original, $_);
        my $state = $states->{ $_->{name} };
        undef $state if ($state // '') eq 'bare';
        my $answered = ($theirs->{answers}{ $_->{name} } // '') =~ /\S/;
        $state //= $target ? $target->{state} : $answered ? 'answered' : 'open';
        my $measured = $target ? number($target->{measured}) . " $target->{ in_language() }" : '';
        my $wanted = $target ? join '–', map { number($target->{$_}) } $target->{low} == $target->{high} ? 'low' : ('low', 'high') : '';
        [$_->{number} . ' ' . $_->{name}, $_->{level}, $state, $measured, $wanted];
    } $original->questions;
}

sub rows_for { my ($name) = @_; return -e "$out/$name.tsv" ? rows("$out/$name.tsv") : () }

# A line for a student: how many targets reached, how many answers, what else there is to see.
sub summary {
    my ($name) = @_;
    my @rows = rows_for($name);
    my %count;
    $count{ $_->[3] }++ for @rows;
    my @bad = map { "$_: $count{$_}" } grep { $count{$_} } 'refused', 'does not compile', 'does not end', 'stops', 'unreadable';
    return sprintf '%-28s %s%s%s%s', $name, word('grade.summary', $count{reached} // 0, $count{answered} // 0, $count{'not yet'} // 0),
      @bad ? ' · ' . join(', ', @bad) : '', -e "$out/$name.changes" ? ' · ' . word('grade.elsewhere') : '', -e "$out/$name.pdf" ? '' : ' · ' . word('grade.no-report');
}

sub table {
    replace_text("$out/grades.tsv", join "\n", "# student\tquestion\tlevel\tstate\tmeasured\twanted",
        map({ map { join "\t", @$_ } rows_for($_->[0]) } @students), '');
    unlink map { "$out/$_->[0].tsv" } @students;
    remove_tree($pristine);
    print word('grade.done', "$out/grades.tsv" =~ s{^\Q@{[abs_path('.')]}\E/}{}r), "\n";
}
