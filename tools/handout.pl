#!/usr/bin/env perl
# handout.pl NAME: what students work in, as NAME.tar.gz, NAME.zip and NAME.sha256: the three
# PDFs and the tree without the answers and without the tests (their golden data stay).
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Archive;
use Tool;
use File::Path qw(make_path remove_tree);
use File::Basename 'dirname';
use File::Copy 'copy';

my ($folder) = @ARGV;
remove_tree($folder);
for my $file (files()) {
    make_path("$folder/" . dirname($file));
    copy($file, "$folder/$file") or fail("$file: $!");
    chmod +(-x $file ? 0755 : 0644), "$folder/$file";
}
copy('tools/handout.md', "$folder/README.md") or fail("README.md: $!");
for my $pdf ('book-fr.pdf', 'book-en.pdf', 'book.pdf') { copy("$build/$pdf", "$folder/$pdf") or fail("$pdf: $!") }
my @archives = (tar_gz($folder), zip_of($folder));
push @archives, checksums($folder, @archives);
remove_tree($folder);
print "  $_\n" for @archives;

# The files of the project, as git knows them or, without git, as they stand.
sub files {
    my @files = grep { -f } split /\0/, `git ls-files -z 2>/dev/null`;
    @files = grep { chomp; -f } `find * -type f -not -path 'build/*'` unless @files;
    return grep { !m{^(?:answers/|\.|README|LISEZMOI|CITATION|tests/(?!golden/)|tools/(?:handout|grade|dist|changes)\b)} } @files;
}
