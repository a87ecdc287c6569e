#!/usr/bin/env perl
# What cweave 4.9 (Debian 12) and 4.12 (Debian 13) write of the same C becomes the same.
use strict;
use warnings;
use utf8;
use Test::More;
use lib 'tools';
use Woven;

# The same C by the one, by the other.
for (['declared together', '\&{double} \|V${}\K\\\\{V\_r},{}$ \\\\{last}${}\K\.{NAN};{}$', '\&{double} \|V${}\K\\\\{V\_r},\39\\\\{last}\K\.{NAN};{}$'],
    ['over two lines', "\\&{double} \\|a\${},{}\$\n\\|b;", '\&{double} \|a${},\39\|b;{}$'],
    ['pointers', '\&{double} ${}{*}\|I,{}$ ${}{*}\|V{}$;\C{ pA, $mV$ }', '\&{double} ${}{*}\|I,\39{*}\|V{}$;\C{ pA, $mV$ }'],
    ['a cast', '\\\\{f}(\|x,\39{}$(\&{double}) \|i${}*\|h);{}$', '\\\\{f}(\|x,\39(\&{double})\,\|i*\|h);{}$'],
    ['nothing but a cast', '(\&{void}) \|u;', '(\&{void})\,\|u;'],
    ['a cast of many', '${}\\\\{w}((\&{const} ${}\&{double}[\,]){}$ ${}\{\T{1},\39\T{2}\});{}$', '${}\\\\{w}((\&{const} ${}\&{double}[\,])\,\{\T{1},\39\T{2}\});{}$']) {
    my ($name, $older, $newer) = @$_;
    my ($x, $y) = map { woven_alike("\\Y\\B\\4$_\\6\n\\par\n\\fi") =~ s/\s+/ /gr } $older, $newer;
    is $x, $y, $name;
    is woven_alike($x), $x, '... and stays so';
    my $bare = sub { $_[0] =~ s/\\39|\\,|\$|\{\}|\s//gr };
    is $bare->($x), $bare->("\\Y\\B\\4$older\\6\n\\par\n\\fi"), '... with nothing lost';
}
is woven_alike('\.{lif.c }'), woven_alike('\.{lif.c\,}'), 'the name of a file';
my $prose = "\\M{3}\\fr{\$x\$, (\\&{int}) \\|a, \\Bigl( \$y\$ 5~\\%\n}\n\n\\par";
is woven_alike($prose), $prose, 'prose is left alone';
is woven_alike('\PB{(\&{double}) \|i}'), woven_alike('\PB{$(\&{double})\,\|i$}') =~ s/\A\\PB\{\$(?!\{)/\\PB{\${}/r, 'but code in it is not';
done_testing;
