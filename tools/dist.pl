#!/usr/bin/env perl
# dist.pl FOLDER: the release, as FOLDER.tar.gz and its sum: the PDFs, the laboratory, the figures, and the
# tangled C, with a Makefile that compiles it without CWEB. With ANSWERS=1 the model answers too, in
# FOLDER-answers.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Archive;
use Tool;
use File::Copy 'copy';
use File::Path qw(make_path remove_tree);

my ($folder) = @ARGV;
my $answers = $ENV{ANSWERS};
$folder .= '-answers' if $answers;
remove_tree($folder);
put('.', 'LICENSE', 'CITATION.cff', map({ "$build/$_.pdf" } 'book-fr', 'book-en', 'book', $answers ? ('answers-fr', 'answers-en') : ()),
    grep { -e } "$build/lab.html");
put('src', grep { -e } glob "$build/c/*.[ch]");
put('figures', 'figures/readme.svg', glob "$build/figures/*.svg");
put('answers', glob 'answers/*.ch') if $answers;
replace_text("$folder/README.md", text('tools/dist.md'));
replace_text("$folder/src/Makefile", makefile());
my $archive = tar_gz($folder);
print "  $_\n" for $archive, checksums($folder, $archive);
print '  ', word('dist.no-lab'), "\n" unless -e "$build/lab.html";
remove_tree($folder);

sub put {
    my ($where, @files) = @_;
    make_path("$folder/$where");
    copy($_, "$folder/$where") or fail("$_: $!") for @files;
}

# Compiles with the flags that keep results exact, into ../bin: the sources stay among themselves.
sub makefile {
    my %programs = map { m{^\S*/o/(\w+)\.program: (.*)} ? ($1 => join ' ', map { m{([^/]+)\.o$} ? "$1.c" : () } split ' ', $2) : () }
      split /\n/, text("$build/c/programs.mk");
    my ($exact) = text('Makefile') =~ /^EXACT = (.*)/m;
    my @names = sort keys %programs;
    return join "\n", '# make: all the programs, in ../bin. make results: their data, in ../results.', "CC = cc\nCFLAGS = -O3 $exact",
      'all: ' . join(' ', map { "../bin/$_" } @names),
      "results: all\n" . join('', map { /^chapter/ ? "\t../bin/$_ --out=../results/$_\n" : () } @names),
      map({ "../bin/$_: $programs{$_}\n\tmkdir -p ../bin\n\t\$(CC) \$(CFLAGS) -o \$@ $programs{$_} -lm" } @names),
      "clean:\n\trm -rf ../bin\n";
}
