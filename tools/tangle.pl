#!/usr/bin/env perl
# tangle.pl: runs ctangle on book.w, with the change file named by CHANGES if any; its
# files go to build/c (those that did not change keep their date), and what went wrong
# is said in terms of the .w files.
#
# ctangle is given the web in one piece, and its #line directives are put right
# afterwards: on a web of this size ctangle 4.7 confuses the names of included files
# (it keeps 8 bits of a name's number).
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Tool;
use Web;
use Cwd 'abs_path';

my $dir = "$build/c";
my $new = "$dir/new";
my @lines = eval { web_of('book.w') } or fail($@ =~ s/\n\z//r);
my @slips = lint_code(sections(@lines));
refuse(@slips) if @slips;
stray_names();
if (my @commas = commas(sections(@lines))) { fail(@commas) }
mkdir $new;
unlink glob "$new/*";
tangle();
for my $file (glob "$new/*") {
    my $text = slurp($file);
    $text =~ s{^(#line) (\d+) "book.w"}{$lines[$2 - 1] ? qq($1 $lines[$2 - 1][1] "$lines[$2 - 1][0]") : $&}gme;
    replace($file =~ s{/new/}{/}r, $text);
}
unlink grep { !-e s{^\Q$dir\E/}{$new/}r } glob "$dir/*.[ch]";
links();

# What is wrong, and what may be the cause: a slip of the prose, a file that was cut.
sub refuse {
    my (@messages) = @_;
    my %seen = map { $_ => 1 } @messages;
    my %files = map { $_->[0] => 1 } @lines;
    fail((map { "$_:" . (slurp($_) =~ tr/\n// + 1) . ': ' . word('web.cut') } grep { slurp($_) !~ /\n\z/ } sort keys %files),
        (grep { !$seen{$_}++ } lint(sections(@lines))), @messages);
}

# Only plain names are written, and only in build/c.
sub stray_names {
    my @stray = map { my $line = $_; map { "$line->[0]:$line->[1]: " . word('tangle.name', $_) }
          grep { !/^\w[\w-]*\.[ch]$/ } $line->[2] =~ /(?<!\@)(?:\@\@)*\@\((.*?)\@>/g } @lines;
    refuse(@stray) if @stray;
}

sub tangle {
    replace("$new/book.w", in_one_piece(@lines));
    local $ENV{CHANGES} = $ENV{CHANGES} ? abs_path($ENV{CHANGES}) : '-';
    my $said = `cd '$new' && ctangle book.w "\$CHANGES" 2>&1`;
    my $failed = $?;
    fail("$new: " . word('disk.full')) if disk_full($new);    # which ctangle never says
    utf8::decode($said);
    $said =~ s/^! No program text was specified\.?\n?//m;
    my @messages = relocate($said, 'book.w', @lines);
    refuse(@messages ? @messages : $said) if $failed || @messages;
    refuse(@messages) if @messages = lint_short(sections(@lines));
    unlink "$new/book.c", "$new/book.w";
}

# programs.mk: of which objects each program is made. A source that includes "x.h"
# needs x.o, when there is an x.c, and what x.c needs in its turn.
sub links {
    my $rules = '';
    for my $source (sort glob "$dir/chapter*.c $dir/bench*.c tests/*.c") {
        my ($name) = $source =~ m{([^/]+)\.c$};
        my $test = $source =~ m{^tests/};
        my %objects;
        needs($source, \%objects);
        delete $objects{$name} unless $test;
        my $target = $test ? "$build/tests/$name" : "$build/o/$name.program";
        my $own = $test ? "$build/o/tests/$name.o" : "$build/o/$name.o";
        $rules .= join(' ', "$target: $own", map { "$build/o/$_.o" } sort keys %objects) . "\n";
    }
    for my $source (sort glob 'lab/chapter*.c') {    # the same, for the page (lab/workshop.c is its workshop)
        my ($name) = $source =~ m{([^/]+)\.c$};
        my %objects = ($name => 1);
        needs($_, \%objects) for $source, "$dir/$name.c";
        $rules .= join(' ', "$build/lab/$name.wasm:", map { "$build/lab/$_.o" } sort keys %objects) . "\n";
    }
    replace("$dir/programs.mk", $rules);
}

sub needs {
    my ($source, $objects) = @_;
    for my $header (slurp($source) =~ /^\s*#\s*include\s+"(\w+)\.h"/mg) {
        next if $objects->{$header};
        $objects->{$header} = 1, needs("$dir/$header.c", $objects) if -e "$dir/$header.c";
        needs("$dir/$header.h", $objects) if -e "$dir/$header.h";
    }
}
