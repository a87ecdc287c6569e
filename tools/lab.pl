#!/usr/bin/env perl
# lab.pl OUT.html MODULE.wasm...: the laboratory in one file: the page of lab/, the chapters' programs
# compiled to WebAssembly, and the numbers and titles of the QUESTIONs.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Tool;
use Web;
use IO::Compress::Gzip qw(gzip $GzipError);
use JSON::PP;
use MIME::Base64;

my ($out, @modules) = @ARGV;
my %sign = signs();
my @sections = sections(web_of('book.w'));
my %book = (questions => {}, sections => {});
for my $question (questions(@sections)) {
    $book{questions}{ $question->{name} } = { number => $question->{number}, fr => bare($question->{title}{fr}), en => bare($question->{title}{en}) };
}
my $title;
for my $section (@sections) {
    my $tex = join "\n", map { $_->[2] } @{ $section->{tex} };
    $title = { fr => bare(inner($1)), en => bare(inner($2)) } if $tex =~ /^\@\*\d*\s*\\bi\s*$group\s*$group/;
    $book{sections}{$1} = { number => $section->{number}, %{ $title || {} } } while $tex =~ /\\seclabel\{([^}]*)\}/g;
}
my %packed;
for my $file (@modules) {
    my ($name) = $file =~ m{([^/]+)\.wasm$} or fail("$file: not a module");
    my $bytes = slurp($file);
    gzip(\$bytes => \my $small, -Level => 9, Minimal => 1) or fail("$file: $GzipError");
    $packed{$name} = encode_base64($small, '');
}
my $programs = JSON::PP->new->canonical->encode({ modules => \%packed, book => \%book });
my $script = join '', map { text("lab/$_.js") } 'program', 'draw', 'experiments';
my $worker = JSON::PP->new->allow_nonref->encode(text('lab/program.js'));
$script .= "const workerSource = $worker;\n" . text('lab/page.js');
$script =~ s{</script}{<\\/script}gi;
my %part = (CSS => text('lab/page.css'), PROGRAMS => $programs =~ s{</}{<\\/}gr, SCRIPT => $script);
replace_text($out, text('lab/page.html') =~ s/\@(CSS|PROGRAMS|SCRIPT)\@/$part{$1}/gr);

# A title without its TeX.
sub bare { return $_[0] =~ s{\\([A-Za-z]+) ?}{$sign{$1} ? $sign{$1}[0] : ''}ger =~ s/[\$\{}\\|]//gr =~ s/--/–/gr =~ s/ ?= ?/\x{a0}=\x{a0}/gr }
