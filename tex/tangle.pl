#!/usr/bin/env perl
# tangle.pl BOOK DIR [CHANGES]: runs ctangle on BOOK in DIR (+c: unchanged files
# keep their date) and says what went wrong in terms of the .w files.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Web qw(read_web relocate slurp write_if_changed);
use Cwd 'abs_path';

my ($book, $dir, $changes) = @ARGV;
my @lines = eval { read_web($book) };
if ($@) { print STDERR $@; exit 1 }
for ($book, 'chapters', $changes ? 'answers' : ()) {
    my $link = "$dir/$_";
    symlink abs_path($_), $link unless -l $link && readlink $link eq abs_path($_);
}
my $arguments = $changes ? "$book $changes" : $book;
my $said = `cd '$dir' && ctangle +c $arguments 2>&1`;
my $status = $? >> 8;
utf8::decode($said);
$said =~ s/^! No program text was specified\.?\n?//m;
my @messages = relocate($said, $book, @lines);
print STDERR "$_\n" for @messages;
print STDERR $said if $status && !@messages;
exit 1 if $status || @messages;
links();

# programs.mk: of which objects each program is made. A source that includes
# "x.h" needs x.o, when there is an x.c, and what x.c needs in its turn.
sub links {
    my $rules = '';
    my %seen;
    for my $source (sort glob "$dir/chapter*.c $dir/bench*.c tests/*.c") {
        my ($name) = $source =~ m{([^/]+)\.c$};
        my $test = $source =~ m{^tests/};
        my %objects;
        needs($source, \%objects);
        delete $objects{$name} unless $test;
        my $target = $test ? "build/tests/$name" : "build/bin/$name.linked";
        my $own = $test ? "build/o/tests/$name.o" : "build/o/$name.o";
        $rules .= join(' ', "$target: $own", map { "build/o/$_.o" } sort keys %objects) . "\n";
    }
    write_if_changed("$dir/programs.mk", $rules);
}

sub needs {
    my ($source, $objects) = @_;
    for my $header (slurp($source) =~ /^\s*#\s*include\s+"(\w+)\.h"/mg) {
        next if $objects->{$header};
        $objects->{$header} = 1, needs("$dir/$header.c", $objects) if -e "$dir/$header.c";
        needs("$dir/$header.h", $objects) if -e "$dir/$header.h";
    }
}
