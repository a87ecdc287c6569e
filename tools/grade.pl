#!/usr/bin/env perl
# grade.pl STUDENTS OUT: grades a class. STUDENTS holds a folder or an archive (.tar.gz, .tgz, .zip) for each
# student; OUT gets grades.tsv and, for each, a report, a log and what was changed elsewhere.
# Only the answers, the sections called "Your ..." and the names are taken, into a pristine copy of the
# project; C is compiled and run, and TeX too, in a sandbox (bubblewrap) if there is one. As many students
# at a time as there are processors; each pays for the chapters where its C is not the original's, and its report.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Submission;
use Tool;
use Web;
use Cwd 'abs_path';
use Encode qw(encode decode);
use File::Path qw(make_path remove_tree);
use POSIX ();

my ($class, $out) = @ARGV;
fail(word('grade.usage')) unless defined $class && -d $class;
my $edition = $ENV{EDITION} || 'fr';
my $make = $ENV{MAKE} || 'make';
my ($limited, %limit) = delete $ENV{LIMIT};    # seconds of processor for a program: by chapter, unless the environment says
delete @ENV{qw(MAKEFLAGS MFLAGS MAKELEVEL STAGE AUTHORS CHANGES OPTIONS B BUILD)};
make_path($out);
$out = abs_path($out);
my @box = sandbox();
my ($jobs) = `nproc 2>/dev/null` =~ /^(\d+)/ ? $1 : 2;
my $pristine = pristine();
my $original = Submission->read($pristine);
my @students = students($class);
fail(word('grade.nobody', $class)) unless @students;
grade_all();
table();
exit 0;

# ------------------------------------------------------------------ what is at hand

# The command that runs another without network, with nothing to write but its tree, the others' out of sight.
sub sandbox {
    my @box = (qw(bwrap --ro-bind / / --dev /dev --proc /proc --tmpfs /tmp --unshare-all --die-with-parent --new-session), '--tmpfs', $out);
    no warnings 'exec';
    return @box if system(@box, 'true') == 0;
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
        exec @inside, 'sh', '-c', 'ulimit -v 6000000; ulimit -f 2000000; ulimit -t 300; exec "$@"', 'sh', @command or POSIX::_exit(127);
    }
    waitpid $pid, 0;
    return $? >> 8 || $? & 127;
}

# The project as it is here, built once, from what is built already: each student starts from a copy of it,
# and its programs may take five times what these took.
sub pristine {
    my $tree = "$out/pristine";
    remove_tree($tree);
    make_path($tree);
    my $log = "$out/pristine.log";
    unlink $log;
    my @parts = grep { -e } qw(book.w Makefile CITATION.cff chapters figures tex tools tests lab);
    system('cp', '-a', @parts, $tree) == 0 or fail(word('grade.pristine', $log));
    print word('grade.building'), "\n";
    make_path("$tree/build");
    my @built = grep { -e } map { "build/$_" } qw(c o bin data figures texcache lab-url);
    system('cp', '-a', @built, "$tree/build") if @built;
    in_tree($tree, $log, 0, $make, 'report', "EDITION=$edition") == 0 or fail(word('grade.pristine', $log));
    for my $chapter (map { m{^chapters/(\d+)-} } glob 'chapters/*.w') {
        my ($spent) = text("$tree/build/data/chapter$chapter/.done") =~ /([\d.]+)/;
        $limit{$chapter} = $limited || 10 + int(5 * ($spent // 10));
    }
    return $tree;
}

# [name, path], the name being also that of the student's files: bytes, as all names of files here.
sub students {
    my ($class) = @_;
    opendir my $dir, $class or fail("$class: $!");
    my %taken;
    return map {
        my ($path, $name) = ("$class/$_", $_);
        utf8::decode($name);
        $name =~ s/$Submission::archives//;
        my $safe = encode('UTF-8', $name =~ s/[^\w '.-]/_/gr =~ s/^\./_/r);
        $safe .= '-' . $taken{$safe} if $taken{$safe}++;
        -d $path || $path =~ $Submission::archives ? [$safe, abs_path($path)] : ();
    } sort grep { !/^\./ } readdir $dir;
}

# ------------------------------------------------------------------------ the class

# Each in a process of its own, which leaves NAME.rows.
sub grade_all {
    my %running;
    my $done = 0;
    my $finish = sub {
        my $student = delete $running{ waitpid -1, 0 } or return;
        printf "%3d/%d  %s\n", ++$done, scalar @students, summary($student->[0]);
    };
    for my $student (@students) {
        $finish->() while keys %running >= $jobs;
        my $pid = fork // die "fork: $!\n";
        if (!$pid) {
            eval { grade(@$student); 1 } or note($student->[0], word('grade.failed', $@ =~ s/\s+$//r));
            POSIX::_exit(0);
        }
        $running{$pid} = $student;
    }
    $finish->() while %running;
}

sub shown { return decode('UTF-8', $_[0]) }
sub note { my ($name, $text) = @_; open my $log, '>>:encoding(UTF-8)', "$out/$name.log"; print $log "$text\n" }

# One student: a tree of its own, the answers and sections in it, the programs, the report.
sub grade {
    my ($name, $path) = @_;
    unlink "$out/$name.log", "$out/$name.rows", "$out/$name.pdf", "$out/$name.changes";
    my $tree = "$out/tree-$name";
    remove_tree($tree);
    system('cp', '-a', $pristine, $tree) == 0 or die "cp: $tree\n";
    my $theirs = eval { Submission->open($path, "$tree/.theirs", $original) } or do {
        note($name, $@ || word('grade.empty'));
        replace_text("$out/$name.rows", join("\t", shown($name), '', '', 'unreadable', '', '') . "\n");
        return remove_tree($tree);
    };
    my $elsewhere = $theirs->elsewhere($original);
    replace_text("$out/$name.changes", $elsewhere) if $elsewhere;
    my $states = run_sections($name, $tree, $theirs);
    report($name, $tree, $theirs, $states);
    replace_text("$out/$name.rows", join '', map { join("\t", shown($name), @$_) . "\n" } rows_of($tree, $theirs, $states));
    remove_tree($tree) unless $ENV{KEEP};
}

# The student's C, chapter by chapter. {question => state} for the sections that fail, which give way to
# the original: those that do not compile, and if a program fails that is made of the others, those that
# fail alone.
sub run_sections {
    my ($name, $tree, $theirs) = @_;
    my %state;
    for my $chapter ($original->chapters) {
        my $wrong = sub { my ($section, $why) = @_; $state{ $section->{question} } = $why if $why; return $why };
        my @sections = grep { !$wrong->($_, refused($name, $theirs, $_)) } grep { $theirs->changed($_, $original) } $original->sections($chapter);
        my $try = sub { my ($what, @with) = @_; return run_chapter($name, $tree, $theirs, $chapter, $what, @with) };
        @sections = grep { !$wrong->($_, $try->('bin', $_)) } @sections if @sections && $try->('bin', @sections);
        if (@sections && (my $why = $try->('data', @sections))) {
            @sections = grep { !$wrong->($_, @sections == 1 ? $why : $try->('data', $_)) } @sections;
            $try->('data', @sections);
        }
        if (@sections) { $try->('figures', @sections) }
        else { $theirs->write_chapter($tree, $original, $chapter, []) }
    }
    return \%state;
}

sub refused {
    my ($name, $theirs, $section) = @_;
    my $why = $theirs->refused($section) or return '';
    note($name, "$section->{title}: $why");
    return 'refused';
}

# Nothing if the chapter's program was built (and its data, and its figures) with these sections, or what went wrong.
sub run_chapter {
    my ($name, $tree, $theirs, $chapter, $what, @sections) = @_;
    local @ENV{qw(LIMIT OMP_NUM_THREADS)} = ($limit{$chapter}, 1);
    my %goal = (bin => "build/bin/chapter$chapter", data => "build/data/chapter$chapter/.done", figures => "chapter$chapter");
    $theirs->write_chapter($tree, $original, $chapter, \@sections);
    unlink "$out/$name.run";
    my $failed = in_tree($tree, "$out/$name.run", 1, $make, '-j1', $goal{$what});
    my $said = text("$out/$name.run");
    note($name, $said) if $failed;
    unlink "$out/$name.run";
    return !$failed ? '' : $said =~ /: (?:fatal )?error:|^! |undefined reference|\.w:\d+: / ? 'does not compile'
      : $said =~ /time limit|limite de temps|Killed|CPU/ ? 'does not end' : 'stops';
}

# The report, from the data and figures that are there; an answer that TeX refuses, or all if it does not
# say which, gives way to its bare words.
sub report {
    my ($name, $tree, $theirs, $states) = @_;
    local @ENV{qw(LANGUAGE BUILD LIMIT)} = ($edition, 'build', 60);
    my (%bare, $all);
    for (0 .. 40) {
        $theirs->write_answers($tree, $original, \%bare);
        unlink "$out/$name.run";
        my $failed = in_tree($tree, "$out/$name.run", 1, qw(perl tools/limited.pl perl tools/report.pl), $edition, "build/report-$edition.pdf");
        my $said = text("$out/$name.run");
        unlink "$out/$name.run";
        if (!$failed) { rename "$tree/build/report-$edition.pdf", "$out/$name.pdf"; last }
        note($name, $said);
        my ($file, $line) = $said =~ /^((?:book|chapters\/[\w.-]+)\.?w?):(\d+):/m;
        my $question = $file && $theirs->question_at("$tree/$file", $line);
        last if $all;
        if ($question && !$bare{$question}++) { $states->{$question} //= 'bare'; next }
        $all = $bare{$_} = 1 for 'auteurs', map { $_->{name} } $original->questions;
    }
}

# ----------------------------------------------------------------------- the grades

# [question, level, state, measured, wanted] for each.
sub rows_of {
    my ($tree, $theirs, $states) = @_;
    return map {
        my $target = $theirs->target($tree, $original, $_);
        my $state = $states->{ $_->{name} };
        undef $state if ($state // '') eq 'bare';
        my $answered = ($theirs->{answers}{ $_->{name} } // '') =~ /\S/;
        $state //= 'not closed' if $theirs->{broken}{ $_->{name} } && !$answered && ($target // { state => 'unfinished' })->{state} eq 'unfinished';
        $state //= $target ? $target->{state} : $answered ? 'answered' : 'open';
        my $measured = $target ? number($target->{measured}) . " $target->{ in_language() }" : '';
        my $wanted = $target ? join '–', map { number($target->{$_}) } $target->{low} == $target->{high} ? 'low' : ('low', 'high') : '';
        [$_->{number} . ' ' . $_->{name}, $_->{level}, $state, $measured, $wanted];
    } $original->questions;
}

sub rows_for { my ($name) = @_; return -e "$out/$name.rows" ? rows("$out/$name.rows") : () }

# A line for a student: how many targets reached, how many answers, what else there is to see.
sub summary {
    my ($name) = @_;
    my @rows = rows_for($name);
    my %count;
    $count{ $_->[3] }++ for @rows;
    my @bad = map { word("grade.$_", $count{$_}) } grep { $count{$_} } 'refused', 'does not compile', 'does not end', 'stops', 'not closed', 'unreadable';
    return sprintf '%-28s %s%s%s%s', shown($name), word('grade.summary', $count{reached} // 0, $count{answered} // 0, $count{'not yet'} // 0),
      @bad ? ' · ' . join(', ', @bad) : '', -e "$out/$name.changes" ? ' · ' . word('grade.elsewhere') : '', -e "$out/$name.pdf" ? '' : ' · ' . word('grade.no-report');
}

sub table {
    replace_text("$out/grades.tsv", join "\n", "# student\tquestion\tlevel\tstate\tmeasured\twanted",
        map({ map { join "\t", @$_ } rows_for($_->[0]) } @students), '');
    unlink map { "$out/$_->[0].rows" } @students;
    remove_tree($pristine);
    print word('grade.done', "$out/grades.tsv" =~ s{^\Q@{[abs_path('.')]}\E/}{}r), "\n";
}
