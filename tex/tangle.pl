#!/usr/bin/env perl
# tangle.pl BOOK DIR [CHANGES]: runs ctangle on BOOK, its files go to DIR (those
# that did not change keep their date), and says what went wrong in terms of the
# .w files.
#
# ctangle is given the web in one piece, and its #line directives are put right
# afterwards: on a web of this size ctangle 4.7 confuses the names of included
# files (it keeps 8 bits of a name's number).
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Web qw(read_web in_one_piece relocate slurp write_if_changed);
use Cwd 'abs_path';

my ($book, $dir, $changes) = @ARGV;
my @lines = eval { read_web($book) };
if ($@) { print STDERR $@; exit 1 }
(my $build = $dir) =~ s{/[^/]+$}{};
my $new = "$dir/new";
mkdir $new;
unlink glob "$new/*";
write_if_changed("$new/$book", in_one_piece(@lines));
$changes = $changes ? abs_path($changes) : '-';
my $said = `cd '$new' && ctangle $book '$changes' 2>&1`;
my $status = $? >> 8;
utf8::decode($said);
$said =~ s/^! No program text was specified\.?\n?//m;
my @messages = relocate($said, $book, \@lines);
print STDERR "$_\n" for @messages;
print STDERR $said if $status && !@messages;
exit 1 if $status || @messages;
(my $main = "$new/$book") =~ s/\.w$/.c/;
unlink $main, "$new/$book";
for my $file (glob "$new/*") {
    my $text = slurp($file);
    $text =~ s{^(#line) (\d+) "\Q$book\E"}{$lines[$2 - 1] ? qq($1 $lines[$2 - 1][1] "$lines[$2 - 1][0]") : $&}gme;
    write_if_changed($file =~ s{/new/}{/}r, $text);
}
for my $old (grep { !-e s{^\Q$dir\E/}{$new/}r } glob "$dir/*.[ch]") { unlink $old }
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
        my $target = $test ? "$build/tests/$name" : "$build/bin/$name.linked";
        my $own = $test ? "$build/o/tests/$name.o" : "$build/o/$name.o";
        $rules .= join(' ', "$target: $own", map { "$build/o/$_.o" } sort keys %objects) . "\n";
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
