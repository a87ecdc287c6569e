#!/usr/bin/perl
# Every command that the book or a README gives works as printed, and leaves nothing outside build/.
# They are extracted from the sources: \cmd{...} of book.w, the chapters and the answers, and what stands
# in `...` or on an indented line of README.md and LISEZMOI.md. Those that make an edition, install, or
# start the tests are only looked up in `make help`: other tests run them. The options that the chapters
# and their answers mention are looked up in the --help of their programs.
use strict;
use warnings;
use utf8;
use Cwd;
use File::Temp 'tempdir';
use Test::More;
use lib 'tools';
use Tool qw(text $group inner);
binmode Test::More->builder->$_, ':encoding(UTF-8)' for qw(output failure_output todo_output);

delete @ENV{qw(MAKEFLAGS MFLAGS MAKELEVEL STAGE BUILD LANGUAGE CHANGES LC_ALL LC_MESSAGES LANG EDITION AUTHORS STRICT OPTIONS)};

# ---- what is given, and where
my (%command, %option);
# (The appendix on the build gives the commands of a chapter that does not exist.)
for my $file ('book.w', sort(grep({ !/-build\.w$/ } glob 'chapters/*.w'), glob('answers/*.ch'))) {
    my ($chapter) = $file =~ m{/(\d+)-};
    my $text = text($file);
    while ($text =~ /\\cmd$group/g) {
        my $said = inner($1) =~ s/\\([%#_&\$])/$1/gr =~ s/\s+/ /gr;
        $command{$said} //= $file if $said =~ m{^(?:make|build/bin/\w+|perl|sh)\b} && $said !~ /\.\.\./;
        $option{$chapter}{$1} //= $file if defined $chapter && $said =~ /^--([\w-]+)/;
        if ($said =~ m{(?:make |build/bin/)chapter(\d+)\b(.*)}) {
            my ($n, $rest) = ($1, $2);
            $option{$n}{$1} //= $file while $rest =~ /(?<![\w-])--([\w-]+)/g;
        }
    }
}
for my $file ('README.md', 'LISEZMOI.md') {
    for (split /\n/, text($file)) {
        my @given = /^    (\S.*?)\s*(?:#.*)?$/ ? $1 : /`([^`]+)`/g;
        for my $said (@given) {
            $command{$said} //= $file if $said =~ m{^(?:make|build/bin/\w+|perl|sh)\b} && $said !~ /…|\.\.\.|=(?:dossier|folder|…)/;
            while ($said =~ m{chapter(\d+)\b[^`]*?(?<![\w-])--([\w-]+)}g) { $option{$1}{$2} //= $file }
        }
    }
}
cmp_ok(scalar(keys %command), '>=', 10, 'commands are found in the sources');

# ---- options that are mentioned exist
for my $n (sort keys %option) {
    my $program = "build/bin/chapter$n";
    -x $program or next;
    my $help = `$program --help`;
    for my $name (sort keys %{ $option{$n} }) {
        next if $name =~ /^(?:help|version|out)$/;
        like $help, qr/^  --\Q$name\E=/m, "chapter$n has --$name ($option{$n}{$name})";
    }
}

# ---- each command, in a copy
my $help = `make help`;
my $elsewhere = qr/^(?:setup|book|fr|en|parallel|report|answers|handout|grade|golden|dist|lab|check|check-\w+|bench|clean|help)$/;
my $copy = tempdir(CLEANUP => 1) . '/book';
system("cp -a . '$copy'") == 0 or die 'no copy';
my $here = getcwd();
chdir $copy or die;
unlike getcwd(), qr/^\Q$here\E/, 'in a copy';
sub outside { return join "\n", sort split /\n/, `find . -path ./build -prune -o -path ./.git -prune -o -type f -printf '%p %s\n'` }
my $before = outside();
for my $said (sort keys %command) {
    my ($target) = $said =~ /^make ([a-z][\w-]*)/;
    if ($said =~ /^make\b/ && (!defined $target || $target =~ $elsewhere)) {
        for my $goal (grep { /^[a-z]/ } split ' ', $said =~ s/^make//r) {
            last if $goal =~ /[="]/;
            ok $help =~ /make [\w ,-]*\b\Q$goal\E\b/, "make help knows $goal ($command{$said})";
        }
        next;
    }
    my $output = `( $said ) 2>&1`;
    is $?, 0, "$said ($command{$said})" or diag substr $output, 0, 2000;
    my $after = outside();
    is $after, $before, '    leaves nothing outside build/' if $after ne $before;
    $before = $after;
}
chdir $here;
done_testing();
